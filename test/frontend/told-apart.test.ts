import { createElement } from "react";
import { describe, expect, it, vi } from "vitest";
import { LastChange } from "../../frontend/desks/resident/debts/LastChange.tsx";
import { DebtsPage } from "../../frontend/desks/resident/debts/DebtsPage.tsx";
import { waysLower } from "../../frontend/desks/resident/debts/ways-lower.ts";
import { ZeroNews } from "../../frontend/desks/resident/debts/ZeroNews.tsx";
import { eventsTold } from "../../frontend/story/events-told.ts";
import { storyOf } from "../../frontend/story/story-of.ts";
import type { DossierRecord } from "../../protocol/wire/dossier-records.ts";
import type { Line } from "../../protocol/wire/basics.ts";
import { wordsOf } from "./catalogues.ts";
import { pageWith } from "./page-with.ts";
import { aDebt, aLine, anOffer, aPerson, MENTOR } from "./rows.ts";

vi.mock("react", async (original) =>
  (await import("./first-drawing.ts")).firstDrawing(await original()),
);

const none = { increase: "0", interest: "0", costs: "0" };
const parts = (principal: number) => ({ principal: String(principal), ...none });
const about = (event: string, block: number, args: Line["args"]) =>
  aLine({
    contract: "DebtRegister",
    event,
    block,
    id: `${block}-0`,
    args: { debtId: "4", ...args },
  });
const registered = about("DebtRegistered", 1, { open: parts(23_596) });
const corrected = about("DebtCorrected", 2, { open: parts(499), commitment: "0x0c" });
const why = { kind: "claimChange", commitment: "0x0c", content: { reason: "Meter fout gelezen" } };
const records = [why as DossierRecord];
/** Of 235,96 the creditor left 4,99, and coins took that. */
const debt = aDebt({ status: "settled", original: parts(23_596), open: {} });
const yes = anOffer({ status: "confirmed", taken: parts(499), burned: "499", answeredAt: 900 });

describe("how a bill became lower", () => {
  it("keeps apart what coins did and what the creditor put right", () => {
    expect(waysLower(debt, [yes], [corrected, registered])).toEqual([
      { way: "coins", cents: 499n },
      { way: "corrected", cents: 23_097n },
    ]);
  });

  it("tells payments and forgiveness apart, and calls nothing a correction that it can not know", () => {
    const paid = about("DebtPaidElsewhere", 3, { taken: parts(10_000), open: parts(13_596) });
    const forgiven = about("DebtForgiven", 4, { taken: parts(3_000), open: parts(10_596) });
    expect(waysLower(debt, [yes], [forgiven, paid])).toEqual([
      { way: "coins", cents: 499n },
      { way: "paid", cents: 10_000n },
      { way: "forgiven", cents: 3_000n },
      { way: "otherwise", cents: 10_097n },
    ]);
    const other = { ...paid, args: { ...paid.args, debtId: "5" } };
    expect(waysLower(aDebt(), [anOffer({ ...yes, debtId: 5 })], [other])).toEqual([]);
  });

  it("is the resident's own doing only where coins did all of it", async () => {
    const { "zero.yours": own } = await wordsOf("nl", "pocket");
    const news = (ways: ReturnType<typeof waysLower>) => {
      const last = { creditor: "Waterbedrijf D", reference: null, answeredAt: 900, tx: "0x01" };
      const told = { ...last, taken: 499n, coins: 499n };
      return pageWith(
        createElement(ZeroNews, { yes: told, known: false, name: undefined, ways }),
        {},
      );
    };
    expect(await news([{ way: "coins", cents: 499n }])).toContain(`<p>${own}</p>`);
    const mixed = await news(waysLower(debt, [yes], [corrected, registered]));
    expect(mixed).not.toContain(`<p>${own}</p>`);
    expect(mixed).toContain("230,97");
    expect(mixed).toContain("4,99");
  });
});

describe("a correction", () => {
  it("is told with what it said before, and why", () => {
    const told = eventsTold([corrected, registered])[0]!;
    expect(told.before).toBe(23_596n);
    const context = { plans: [], debts: [debt], records, nameOf: () => undefined };
    expect(storyOf(told.line, context)?.words).toBe("Meter fout gelezen");
    expect(eventsTold([corrected])[0]!.before).toBeUndefined();
  });

  it("stands on the bill itself", async () => {
    const card = (lines: Line[]) =>
      pageWith(createElement(LastChange, { debt, lines, records, name: "Waterbedrijf D" }), {});
    const html = await card([corrected, registered]);
    for (const said of ["Waterbedrijf D", "235,96", "4,99", "Meter fout gelezen"])
      expect(html).toContain(said);
    expect(await card([registered])).toBe("");
  });
});

describe("who stands beside somebody", () => {
  it("is not spoken of where no debt is left to offer coins for", async () => {
    const head = { block: 1, time: 1_000_000 };
    const person = aPerson({ address: MENTOR, approver: MENTOR, balance: "500" });
    const rest = { plans: [], offers: [], suggestions: [], elsewhere: [], forfeits: [], lines: [] };
    const page = (status: "settled" | "recognised") =>
      pageWith(createElement(DebtsPage), {
        [`/index/residents/${MENTOR}`]: { head, person, ...rest, debts: [aDebt({ status })] },
      });
    expect(await page("recognised")).toContain("kijkt met u mee");
    expect(await page("settled")).not.toContain("kijkt met u mee");
  });
});
