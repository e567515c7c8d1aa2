import { readParts } from "../../../../protocol/money/read-parts.ts";
import { sumOfParts } from "../../../../protocol/money/sum-of-parts.ts";
import type { Letter } from "../../../../protocol/wire/dossier-records.ts";
import type { SummaryRow } from "../../../transactions/transaction.ts";
import type { Format } from "../../../words/use-format.ts";
import type { Say } from "../../../words/use-words.ts";

type Words = Pick<Letter, "creditorName" | "parts" | "reference">;

/** Of whom a letter is, and how much it asks. */
export function letterTitle(
  { creditorName, parts }: Words,
  say: Say<"paper">,
  { money }: Pick<Format, "money">,
): string {
  const amount = money(sumOfParts(readParts(parts)));
  return say("item.bill", { creditor: creditorName, amount });
}

/** A letter as the paper has to name it. */
export function letterRows(
  letter: Words,
  say: Say<"paper">,
  format: Pick<Format, "money">,
): SummaryRow[] {
  return [
    { term: say("about"), text: letterTitle(letter, say, format) },
    { term: say("item.reference"), text: letter.reference },
  ];
}
