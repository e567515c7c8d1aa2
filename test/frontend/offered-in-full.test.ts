/** A bill that can take no more coins: its page and its card lead nowhere else. */
import { createElement } from "react";
import { describe, expect, it, vi } from "vitest";
import { DebtsPage } from "../../frontend/desks/resident/debts/DebtsPage.tsx";
import type { ResidentAnswer } from "../../protocol/wire/index-answers.ts";
import { wordsOf } from "./catalogues.ts";
import { pageWith } from "./page-with.ts";
import { aDebt, anOffer, aPerson, MENTOR } from "./rows.ts";

vi.mock("react", async (original) =>
  (await import("./first-drawing.ts")).firstDrawing(await original()),
);
vi.stubGlobal("sessionStorage", { getItem: () => null });

const BUTTON = `href="/resident/debts/4"`;
const page = (debt: Parameters<typeof aDebt>[0], having: { balance: string; held: string }) =>
  pageWith(createElement(DebtsPage), {
    [`/api/v1/residents/${MENTOR}/letters`]: { letters: [] },
    [`/index/residents/${MENTOR}`]: {
      head: { block: 1, time: 1_000 },
      person: aPerson({ address: MENTOR, ...having }),
      plans: [],
      debts: [aDebt({ id: 4, resident: MENTOR, open: { principal: "5000" }, ...debt })],
      offers: [anOffer({ debtId: 4, coins: "5000" })],
      suggestions: [],
      elsewhere: [],
      forfeits: [],
      lines: [],
    } satisfies ResidentAnswer,
  });
const RICH = { balance: "20000", held: "5000" };

describe("a bill", () => {
  it("has the button as long as it takes more", async () => {
    const { "offer.no.agreement": full, "offer.no.coins": few } = await wordsOf("nl", "resident");
    const { "begin.next": first } = await wordsOf("nl", "resident");
    const html = await page({ offered: "2000" }, RICH);
    expect(html).toContain(BUTTON);
    expect(html).toContain(first!.split("{")[0]);
    for (const no of [full, few!.split("{")[0]]) expect(html).not.toContain(no);
  });

  it("has the button too where less than the least offer is left: the rest goes as a whole", async () => {
    const html = await page({ offered: "4920" }, RICH);
    expect(html).toContain(BUTTON);
  });

  it("says how many coins a small rest needs where fewer are free", async () => {
    const { "offer.no.coins": few } = await wordsOf("nl", "resident");
    const html = await page({ offered: "4920" }, { balance: "5050", held: "5000" });
    expect(html).not.toContain(BUTTON);
    expect(html).toContain(few!.replace("{least}", "0,80"));
  });

  it("has no button, and is not the one that can go first, once all of it is offered", async () => {
    const { "begin.next": first } = await wordsOf("nl", "resident");
    const html = await page({ offered: "5000" }, RICH);
    expect(html).not.toContain(BUTTON);
    expect(html).not.toContain(first!.split("{")[0]);
  });

  it("says itself that the creditor's year is full, or that too few coins are free", async () => {
    const { "offer.no.agreement": full, "offer.no.coins": few } = await wordsOf("nl", "resident");
    const none = await page({ ceiling: 50n }, RICH);
    expect(none).toContain(full);
    expect(none).not.toContain(BUTTON);
    const poor = await page({}, { balance: "5099", held: "5000" });
    expect(poor).toContain(few!.replace("{least}", "1,00"));
    expect(poor).not.toContain(BUTTON);
  });
});
