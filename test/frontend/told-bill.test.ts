import { createElement } from "react";
import { describe, expect, it, vi } from "vitest";
import { DebtsPage } from "../../frontend/desks/resident/debts/DebtsPage.tsx";
import type { DebtRow } from "../../protocol/wire/index-answers.ts";
import { wordsOf } from "./catalogues.ts";
import { pageWith } from "./page-with.ts";
import { aDebt, anOffer, aPerson, MENTOR } from "./rows.ts";

vi.mock("react", async (original) =>
  (await import("./first-drawing.ts")).firstDrawing(await original()),
);

const nl = await wordsOf("nl", "resident");
const head = { block: 1, time: 1_000 };
const claim = (collector: string | null) => ({
  id: "1",
  kind: "claim",
  commitment: "0xc1",
  content: {
    reference: "VH-2023-000871",
    kind: "Huurachterstand",
    collector,
    peildatum: "2026-11-01",
    originDate: null,
  },
});
const page = (debt: Partial<DebtRow>, collector: string | null = null, offered = "0") =>
  pageWith(createElement(DebtsPage), {
    [`/index/residents/${MENTOR}`]: {
      head,
      person: aPerson({ address: MENTOR, status: "participating" }),
      plans: [],
      offers: offered === "0" ? [] : [anOffer({ debtId: 4, coins: offered, answerUntil: 2_000 })],
      suggestions: [],
      elsewhere: [],
      forfeits: [],
      lines: [],
      debts: [aDebt({ id: 4, commitment: "0xc1", offered, ...debt })],
    },
    [`/api/v1/residents/${MENTOR}/records`]: { records: [claim(collector)] },
  });

describe("a bill", () => {
  it.each(["registered", "recognised"] as const)(
    "says what it is for and who collects it, as letters do, before it is known (%s)",
    async (status) => {
      const html = await page({ status }, "Deurwaarder X");
      expect(html).toContain("Huurachterstand");
      expect(html).toContain("Deurwaarder X");
    },
  );

  it("names nobody who collects where the creditor does so itself", async () => {
    const html = await page({ status: "recognised" });
    expect(html).toContain("Huurachterstand");
    expect(html).not.toContain("vraagt dit geld voor");
  });

  it("says that the rest comes back where less is open than was offered", async () => {
    const open = { principal: "305", increase: "0", interest: "0", costs: "0" };
    expect(await page({ open }, null, "6000")).toContain(nl["offer.restBack"]);
    expect(await page({ open }, null, "305")).not.toContain(nl["offer.restBack"]);
  });
});
