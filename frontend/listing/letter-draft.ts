import { PARTS, type DebtPart } from "../../protocol/money/debt-parts.ts";
import { readParts } from "../../protocol/money/read-parts.ts";
import { sumOfParts } from "../../protocol/money/sum-of-parts.ts";
import type { NewLetter, Organisation } from "../../protocol/wire/dossier-api.ts";
import type { Letter, LetterWords } from "../../protocol/wire/dossier-records.ts";
import { amountsOf } from "../data/amounts-of.ts";

/** A letter as it is being typed. */
export type LetterDraft = {
  /** Organisation number, "other" for a creditor that takes no part, or empty. */
  creditor: string;
  otherName: string;
  collector: string;
  reference: string;
  kind: string;
  parts: { [part in DebtPart]: string };
  /** ISO dates, or empty. */
  peildatum: string;
  originDate: string;
  endsBy: string;
  redeemable: "yes" | "no" | "";
};

export const EMPTY_LETTER: LetterDraft = {
  creditor: "",
  otherName: "",
  collector: "",
  reference: "",
  kind: "",
  parts: { principal: "", increase: "", interest: "", costs: "" },
  peildatum: "",
  originDate: "",
  endsBy: "",
  redeemable: "",
};

export type MissingInLetter =
  "creditor" | "reference" | "kind" | "amounts" | "peildatum" | "redeemable";

/** A letter that was listed, as it can be typed over. @param money Cents as the person reads and types them. */
export function draftOf(letter: Letter, money: (cents: bigint) => string): LetterDraft {
  const parts = readParts(letter.parts);
  return {
    creditor: letter.creditor === null ? "other" : `${letter.creditor}`,
    otherName: letter.creditorName,
    collector: letter.collector ?? "",
    reference: letter.reference,
    kind: letter.kind,
    parts: Object.fromEntries(PARTS.map((part) => [part, money(parts[part])])) as {
      [part in DebtPart]: string;
    },
    peildatum: letter.peildatum,
    originDate: letter.originDate ?? "",
    endsBy: letter.endsBy ?? "",
    redeemable: letter.redeemable ? "yes" : "no",
  };
}

/** The words of a letter, or what they still need. @param today ISO date: a letter is not from the future. */
export function readWords(
  draft: LetterDraft,
  creditorName: string,
  today: string,
): { words: LetterWords | null; missing: MissingInLetter[] } {
  const missing: MissingInLetter[] = [];
  const parts = amountsOf(draft.parts);

  if (creditorName === "") missing.push("creditor");
  if (draft.reference.trim() === "") missing.push("reference");
  if (draft.kind.trim() === "") missing.push("kind");
  if (!parts || sumOfParts(parts) === 0n) missing.push("amounts");
  if (draft.peildatum === "" || draft.peildatum > today) missing.push("peildatum");
  if (draft.redeemable === "") missing.push("redeemable");
  if (missing.length > 0 || !parts) return { words: null, missing };

  return {
    missing,
    words: {
      creditorName,
      collector: draft.collector.trim() || null,
      reference: draft.reference.trim(),
      kind: draft.kind.trim(),
      parts: {
        principal: `${parts.principal}`,
        increase: `${parts.increase}`,
        interest: `${parts.interest}`,
        costs: `${parts.costs}`,
      },
      peildatum: draft.peildatum,
      originDate: draft.originDate || null,
      endsBy: draft.endsBy || null,
      redeemable: draft.redeemable === "yes",
    },
  };
}

/** The letter to send, or what it still needs. @param today ISO date. */
export function readLetter(
  draft: LetterDraft,
  organisations: readonly Organisation[],
  today: string,
): { letter: NewLetter | null; missing: MissingInLetter[] } {
  const organisation = organisations.find((one) => `${one.id}` === draft.creditor);
  const creditorName = organisation?.name ?? draft.otherName.trim();
  const { words, missing } = readWords(draft, creditorName, today);
  return { missing, letter: words && { creditor: organisation?.id ?? null, ...words } };
}
