import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changesInLetter } from "../../frontend/listing/changes-in-letter.ts";
import { isSameLetter } from "../../frontend/listing/is-same-letter.ts";
import { draftOf, readWords } from "../../frontend/listing/letter-draft.ts";
import { LANGUAGE_CODES, wordsOf } from "./catalogues.ts";
import { formatAmount } from "../../protocol/money/format-amount.ts";
import type { Letter, LetterVersion } from "../../protocol/wire/dossier-records.ts";
import { RESIDENT } from "./rows.ts";

const letter: Letter = {
  ...{ id: "a", resident: RESIDENT, creditor: 2, matchCode: null, debtId: null, version: 3 },
  ...{ creditorName: "Waterbedrijf D", collector: null, reference: "WB-1", kind: "Water" },
  parts: { principal: "18290", increase: "0", interest: "305", costs: "2000" },
  ...{ peildatum: "2026-11-01", originDate: null, endsBy: "2030-01-01", redeemable: true },
  mayKnow: "unanswered",
};
const money = (cents: bigint) => formatAmount(cents, "nl");

describe("putting a letter right", () => {
  it("begins with what stands there, which is nothing different", () => {
    const { words, missing } = readWords(draftOf(letter, money), "Waterbedrijf D", "2026-11-22");
    expect(missing).toEqual([]);
    expect(changesInLetter(letter, words!)).toEqual([]);
  });

  it("reads back every amount as it was written", () => {
    const cents = fc.bigInt({ min: 1n, max: 10n ** 11n }).map(String);
    fc.assert(
      fc.property(
        fc.record({ principal: cents, increase: cents, interest: cents, costs: cents }),
        (parts) => {
          const draft = draftOf({ ...letter, parts }, money);
          expect(readWords(draft, "Waterbedrijf D", "2026-11-22").words?.parts).toEqual(parts);
        },
      ),
    );
  });

  it("shows each field that changes with what stood there, and no other", () => {
    const draft = draftOf(letter, money);
    const better = {
      ...draft,
      endsBy: "",
      parts: { ...draft.parts, costs: "" },
      redeemable: "no" as const,
    };
    const { words } = readWords(better, "Waterbedrijf D", "2026-11-22");
    expect(
      changesInLetter(letter, words!).map(({ from, to }) => [from.field, from.value, to.value]),
    ).toEqual([
      ["costs", "2000", "0"],
      ["endsBy", "2030-01-01", null],
      ["redeemable", "yes", "no"],
    ]);
  });

  it("knows whether somebody else was first: a newer version, or another answer about the creditor", () => {
    const now = (version: number, mayKnow: Letter["mayKnow"] = "unanswered") =>
      isSameLetter(letter)({ mayKnow, versions: [{ version } as LetterVersion] });
    expect([now(3), now(4), now(3, "yes")]).toEqual([true, false, false]);
    const listedBefore = isSameLetter({ ...letter, version: 1 });
    expect(listedBefore({ mayKnow: "unanswered", versions: [] })).toBe(true);
  });
});

describe("a debt that may end by itself", () => {
  const MAYBE = { nl: "loopt misschien af", en: "may run out", tr: "belki biter", ar: "قد ينتهي" };

  it("says of a debt with an end that it may run out, in every language", async () => {
    for (const language of LANGUAGE_CODES) {
      const words = {
        ...(await wordsOf(language, "resident")),
        ...(await wordsOf(language, "mentor")),
      };
      for (const key of ["letter.endsBy", "debt.endsBy", "debts.endsBy"])
        expect(words[key]).toContain(MAYBE[language]);
    }
  });
});
