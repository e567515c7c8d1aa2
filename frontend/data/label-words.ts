import type { NewLegalDecision } from "../../protocol/wire/programme-api.ts";
import type { Say } from "../words/use-words.ts";

/** What a decision calls coins. Its own words stay as they were typed. */
export function labelWords(
  { label, words }: Pick<NewLegalDecision, "label" | "words">,
  say: Say<"ownPapers">,
): string {
  return label === "other" ? (words ?? "") : say(`label.${label}`);
}
