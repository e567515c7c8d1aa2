import { describe, expect, it } from "vitest";
import type { ReasonsTelling, ReportAnswer, ToldByPlace } from "../../protocol/wire/report-api.ts";
import { bothSides } from "../../frontend/desks/office/report/both-sides.ts";
import { councilReport } from "../../frontend/desks/office/report/council-report.ts";
import { rulesText } from "../../frontend/desks/office/report/rules-text.ts";
import type { LegalDecision } from "../../protocol/wire/programme-api.ts";
import { notTold } from "../../frontend/desks/office/report/not-told.ts";
import { reportLetter } from "../../frontend/desks/office/report/report-letter.ts";
import { reportRows } from "../../frontend/desks/office/report/report-rows.ts";
import { dayOf } from "../../protocol/time/day-of.ts";
import { aDebt, aLine, CREDITOR, MENTOR } from "./rows.ts";

const AT = 1_800_000_000;
const nothing: ToldByPlace = { total: null, places: null };
const told: ReportAnswer = {
  head: {} as never,
  issued: { value: "120000", at: AT },
  figures: {
    families: { total: { value: "34", at: AT }, places: null },
    stepsReached: {
      total: { value: "60", at: AT },
      places: {
        at: AT,
        values: [
          { place: 1, value: "40" },
          { place: 2, value: "20" },
        ],
      },
    },
    debtLowered: { total: { value: "523450", at: AT }, places: null },
    saidNo: nothing,
    approverSaidNo: nothing,
    unanswered: nothing,
  },
  reasons: {
    reject: [
      telling(null, AT, [[null, 40, 20]]),
      telling(AT, AT + 1, [
        [null, 30, 15],
        [1, 20, 0],
        [2, 10, 15],
      ]),
    ],
    refuse: [],
    dispute: [telling(null, AT, [[null, 12, 0]])],
    sendBack: [],
  },
};

function telling(
  from: number | null,
  until: number,
  rows: [place: number | null, amountWrong: number, other: number][],
): ReasonsTelling {
  return {
    ...{ from, until },
    rows: rows.map(([place, amountWrong, other]) => ({ place, counts: { amountWrong, other } })),
  };
}

const role = (address: typeof CREDITOR, name: "creditor" | "mentor", organisation: number) => ({
  address,
  role: name,
  organisation,
  from: 0,
  until: 1,
  ceiling: "0",
  team: 0,
  revoked: false,
  grantedBy: MENTOR,
  last: aLine(),
});
const fund = {
  id: 1,
  pledged: "1000000",
  reserved: "0",
  spent: "0",
  until: 1,
  closed: false,
  neighbourhoods: [1, 2],
  pledges: [{ funder: 7, coins: "1000000", commitment: "0x01", line: aLine() } as const],
  last: aLine(),
};
const office = {
  head: { block: 1, time: AT + 9 },
  funds: [fund],
  staff: [role(CREDITOR, "creditor", 7), role(MENTOR, "mentor", 5)],
  agreements: [aDebt().agreement],
};
const rules = { limits: { month: 21_000n, year: null }, decision: null };
const report = councilReport(
  told,
  rules,
  office,
  { neighbourhoods: { 1: "Geitenkamp", 2: "Plattenburg" } },
  (id) => `Organisatie ${id}`,
);
const say = ((key: string, values: object = {}) =>
  [key, ...(Object.values(values) as string[])].join(" ")) as never;
const refusals = ((key: string) => key.replace("code.", "")) as never;
const format = {
  money: (cents: bigint | string) => `${cents}`,
  date: (at: number) => `day ${at}`,
  moment: (at: number) => `moment ${at}`,
  isoDate: (iso: string) => `on ${iso}`,
};

describe("what the municipality set and decided itself", () => {
  const decision = {
    ...{ id: 2, at: AT, by: null, counts: false, decidedOn: "2026-03-10" },
    ...{ reference: "B&W 2026/311", phone: "14 026", label: "gift" as const, words: null },
  };
  it("names the newest decision, by the list or in its own words", () => {
    const text = (label: Partial<LegalDecision>) =>
      rulesText({ ...rules, decision: { ...decision, ...label } }, say, say, format);
    expect(text({})).toContain("rules.decision on 2026-03-10 label.gift");
    expect(text({ label: "other", words: "in natura" })).toContain("on 2026-03-10 in natura");
  });
});

describe("who stands on both sides", () => {
  it("gives money or confirms steps, and is a creditor with an agreement that counted", () => {
    expect(bothSides(office)).toEqual([{ organisation: 7, gives: true, confirms: false }]);
    const same = { ...office, staff: [role(CREDITOR, "creditor", 5), role(MENTOR, "mentor", 5)] };
    expect(bothSides(same)).toEqual([{ organisation: 5, gives: false, confirms: true }]);
    const proposed = { ...aDebt().agreement, status: "proposed" as const };
    expect(bothSides({ ...office, agreements: [proposed] })).toEqual([]);
    expect(bothSides({ ...office, funds: [] })).toEqual([]);
  });
});

describe("what is not told yet", () => {
  it("is named once and together: figures first, then reasons", () => {
    expect(notTold(report)).toEqual([
      "saidNo",
      "approverSaidNo",
      "unanswered",
      "why.refuse",
      "why.sendBack",
    ]);
  });
});

describe("the report to the council", () => {
  it("has every figure in the table, with a word where it is too small to tell", () => {
    // Days as a spreadsheet sorts them, not in words.
    const DAY = "2027-01-15";
    const rows = reportRows(report, { say, refusals, format });
    expect(rows).toContainEqual([
      "pledged 1",
      "Geitenkamp, Plattenburg",
      "1000000",
      dayOf(AT + 9),
      "",
    ]);
    expect(rows).toContainEqual(["stepsReached", "all", "60", DAY, ""]);
    expect(rows).toContainEqual(["stepsReached", "Geitenkamp", "40", DAY, ""]);
    expect(rows).toContainEqual(["families", "perPlace", "", "", "few"]);
    expect(rows).toContainEqual(["debtLowered", "all", "€\u00a0523450", DAY, ""]);
    expect(rows).toContainEqual(["saidNo", "all", "", "", "few"]);
    expect(rows).toContainEqual([
      "both.title",
      "Organisatie 7",
      "",
      "",
      "both.creditor, both.gives",
    ]);
    const period = `why.period ${DAY} ${dayOf(AT + 1)}`;
    const why = "why.row why.reject Reject";
    expect(rows).toContainEqual([`${why}.amountWrong`, "all", "40", `why.until ${DAY}`, ""]);
    expect(rows).toContainEqual([`${why}.amountWrong`, "all", "30", period, ""]);
    expect(rows).toContainEqual([`${why}.notOurs`, "Geitenkamp", "0", period, ""]);
    expect(rows).toContainEqual([`${why}.other`, "Plattenburg", "15", period, ""]);
    expect(rows).toContainEqual(["why.refuse", "all", "", "", "few"]);
    expect(rows).toContainEqual(["why.dispute", "perPlace", "", `why.until ${DAY}`, "few"]);
    expect(rows.every((row) => row.length === 5)).toBe(true);
  });

  it("has beside each chart on paper a table that says the same", () => {
    const { parts } = reportLetter(report, {
      ...{ language: "nl" as const, say, papers: say, refusals, format, now: AT },
    });
    expect(parts).toContainEqual({
      kind: "paragraph",
      text: "rules.limits rules.coins 21000 rules.unlimited rules.none",
    });
    const charts = parts.flatMap((part, at) => (part.kind === "bars" ? [{ part, at }] : []));
    // Steps per neighbourhood; why creditors said no, over everybody and per neighbourhood; why bills are wrong.
    expect(charts).toHaveLength(5);
    const [steps] = charts;
    expect(steps!.part.bars.map((bar) => bar.part)).toEqual([1, 0.5]);
    for (const { part, at } of charts) {
      const table = parts[at - 1]!;
      expect(table.kind === "table" && table.rows).toEqual(
        part.bars.map(({ label, figure }) => [label, figure]),
      );
      expect(part.text).not.toBe("");
    }
  });
});
