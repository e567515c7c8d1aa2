import { PARTS, type DebtPart, type DebtParts } from "../../../../protocol/money/debt-parts.ts";
import { parseAmount } from "../../../../protocol/money/parse-amount.ts";
import { sumOfParts } from "../../../../protocol/money/sum-of-parts.ts";
import type { NewLetter, Organisation } from "../../../../protocol/wire/dossier-api.ts";

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

/** Reads the four parts; an empty one counts as zero. Null while one of them can not be read. */
export function partsOfDraft(texts: LetterDraft["parts"]): DebtParts | null {
  const parts: DebtParts = { principal: 0n, increase: 0n, interest: 0n, costs: 0n };
  for (const part of PARTS) {
    const parsed = parseAmount(texts[part]);
    if (parsed.kind === "amount") parts[part] = parsed.cents;
    else if (parsed.kind === "ambiguous" || parsed.reason !== "empty") return null;
  }
  return parts;
}

/** The letter to send, or what it still needs. @param today ISO date: a letter is not from the future. */
export function readLetter(
  draft: LetterDraft,
  organisations: readonly Organisation[],
  today: string,
): { letter: NewLetter | null; missing: MissingInLetter[] } {
  const missing: MissingInLetter[] = [];
  const organisation = organisations.find((one) => `${one.id}` === draft.creditor);
  const creditorName = organisation?.name ?? draft.otherName.trim();
  const parts = partsOfDraft(draft.parts);

  if (creditorName === "") missing.push("creditor");
  if (draft.reference.trim() === "") missing.push("reference");
  if (draft.kind.trim() === "") missing.push("kind");
  if (!parts || sumOfParts(parts) === 0n) missing.push("amounts");
  if (draft.peildatum === "" || draft.peildatum > today) missing.push("peildatum");
  if (draft.redeemable === "") missing.push("redeemable");
  if (missing.length > 0 || !parts) return { letter: null, missing };

  return {
    missing,
    letter: {
      creditor: organisation?.id ?? null,
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
