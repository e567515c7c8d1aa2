import { createElement } from "react";
import { describe, expect, it, vi } from "vitest";
import { DebtsPage } from "../../frontend/desks/resident/debts/DebtsPage.tsx";
import { disputeDebt } from "../../frontend/transactions/dispute-debt.ts";
import type { DebtRow, ResidentAnswer } from "../../protocol/wire/index-answers.ts";
import { wordsOf } from "./catalogues.ts";
import { pageWith } from "./page-with.ts";
import { aDebt, aPerson, MENTOR } from "./rows.ts";

vi.mock("react", async (original) =>
  (await import("./first-drawing.ts")).firstDrawing(await original()),
);
vi.stubGlobal("sessionStorage", { getItem: () => null });

const request = { resident: MENTOR, debtId: 4, text: "Al betaald." };

describe("saying that a bill is not right", () => {
  it("says before the yes that it can not be undone, and what happens then", async () => {
    const words = await wordsOf("nl", "transactions");
    const rows = disputeDebt.summary(request, (key) => words[key]!, undefined as never);
    expect(rows).toContainEqual({ term: words["noUndo"], text: words["disputeDebt.noUndo"] });
    expect(rows).toContainEqual({ term: words["then"], text: words["disputeDebt.then"] });
  });
});

describe("a bill that is not right", () => {
  const page = (debt: Partial<Pick<DebtRow, "status" | "paused">>) =>
    pageWith(createElement(DebtsPage), {
      [`/api/v1/residents/${MENTOR}/letters`]: { letters: [] },
      [`/index/residents/${MENTOR}`]: {
        head: { block: 1, time: 1_000 },
        person: aPerson({ address: MENTOR }),
        plans: [],
        debts: [aDebt({ resident: MENTOR, ...debt })],
        offers: [],
        suggestions: [],
        elsewhere: [],
        forfeits: [],
        lines: [],
      } satisfies ResidentAnswer,
    });

  it("says what happens now, whom to ask, and to go on paying", async () => {
    const words = await wordsOf("nl", "resident");
    const html = await page({ status: "disputed" });
    for (const key of ["disputed.next", "disputed.ask", "offer.goOnPaying"])
      expect(html).toContain(words[key]!);
    expect(await page({ status: "recognised" })).not.toContain(words["disputed.next"]!);
  });

  it("does not say to go on paying what is paused", async () => {
    const words = await wordsOf("nl", "resident");
    expect(await page({ status: "disputed", paused: true })).not.toContain(
      words["offer.goOnPaying"]!,
    );
  });
});
