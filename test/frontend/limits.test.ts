import { describe, expect, it } from "vitest";
import {
  EMPTY_DECISION,
  readDecision,
  type DecisionDraft,
} from "../../frontend/desks/office/limits/decision-draft.ts";
import { limitsStand } from "../../frontend/desks/office/limits/limits-stand.ts";

const NONE = 2 ** 32 - 1;
const PRESENT = 2026 * 12 + 10;

/** The book: one pair of limits before a month, another from it on. */
const book =
  (before: [number, number], from: number, then: [number, number]) => async (month: number) =>
    month < from ? before : then;

describe("the limits as the book answers them", () => {
  it("are none where none were ever set", async () => {
    const read = book([NONE, NONE], 0, [NONE, NONE]);
    const now = { month: null, year: null };
    expect(await limitsStand(read, PRESENT)).toEqual({ now, since: null, later: null });
  });

  it.each([PRESENT, PRESENT - 1, PRESENT - 40, 1])(
    "hold since the month from which they were set: %i",
    async (from) => {
      const read = book([NONE, NONE], from, [21_000, 150_000]);
      const now = { month: 21_000n, year: 150_000n };
      expect(await limitsStand(read, PRESENT)).toEqual({ now, since: from, later: null });
    },
  );

  it.each([PRESENT + 1, PRESENT + 2, PRESENT + 14, 2 ** 16 - 1])(
    "become others from the month for which those were set: %i",
    async (from) => {
      const stand = await limitsStand(book([21_000, NONE], from, [22_000, 180_000]), PRESENT);
      expect(stand).toEqual({
        now: { month: 21_000n, year: null },
        since: null,
        later: { month: 22_000n, year: 180_000n, from },
      });
    },
  );
});

describe("a decision that the office types", () => {
  const today = "2026-11-24";
  const typed: DecisionDraft = {
    ...EMPTY_DECISION,
    label: "gift",
    counts: "no",
    decidedOn: today,
    reference: " B&W 2026/114 ",
    phone: "14 026",
  };

  it("asks for all that is missing, and for words only of what is on no list", () => {
    const all = ["label", "counts", "decidedOn", "reference", "phone"];
    expect(readDecision(EMPTY_DECISION, today).missing).toEqual(all);
    expect(readDecision({ ...typed, label: "other" }, today).missing).toEqual(["words"]);
    expect(readDecision({ ...typed, decidedOn: "2026-11-25" }, today).missing).toEqual([
      "decidedOn",
    ]);
    expect(readDecision({ ...typed, phone: "kantoor" }, today).missing).toEqual(["phone"]);
  });

  it("is written down as it stands, without words that were typed for another label", () => {
    const { decision } = readDecision({ ...typed, words: "iets anders" }, today);
    expect(decision).toEqual({
      label: "gift",
      words: null,
      counts: false,
      decidedOn: today,
      reference: "B&W 2026/114",
      phone: "14 026",
    });
    const other = { ...typed, label: "other" as const, words: " natura ", counts: "yes" as const };
    expect(readDecision(other, today).decision).toMatchObject({ words: "natura", counts: true });
  });
});
