import { PARTS, type DebtPart } from "../../protocol/money/debt-parts.ts";
import type { LetterWords } from "../../protocol/wire/dossier-records.ts";

/** One thing that a letter says, under the name of its field in the catalogues. */
export type LetterField =
  | { field: DebtPart; is: "cents"; value: string }
  | { field: "peildatum" | "originDate" | "endsBy"; is: "date"; value: string | null }
  | { field: "redeemable"; is: "choice"; value: "yes" | "no" }
  | { field: "otherName" | "collector" | "reference" | "kind"; is: "words"; value: string | null };

export type LetterChange = { from: LetterField; to: LetterField };

/** What is different between two versions of a letter's words, in the order of the form. */
export function changesInLetter(before: LetterWords, after: LetterWords): LetterChange[] {
  const now = fieldsOf(after);
  return fieldsOf(before)
    .map((from, place) => ({ from, to: now[place]! }))
    .filter(({ from, to }) => from.value !== to.value);
}

function fieldsOf(words: LetterWords): LetterField[] {
  return [
    { field: "otherName", is: "words", value: words.creditorName },
    { field: "collector", is: "words", value: words.collector },
    { field: "reference", is: "words", value: words.reference },
    { field: "kind", is: "words", value: words.kind },
    ...PARTS.map((field) => ({ field, is: "cents" as const, value: words.parts[field] })),
    { field: "peildatum", is: "date", value: words.peildatum },
    { field: "originDate", is: "date", value: words.originDate },
    { field: "endsBy", is: "date", value: words.endsBy },
    { field: "redeemable", is: "choice", value: words.redeemable ? "yes" : "no" },
  ];
}
