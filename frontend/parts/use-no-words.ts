import type { DossierRecord } from "../../protocol/wire/dossier-records.ts";
import { areAsked } from "../data/told-records.ts";
import { useWords } from "../words/use-words.ts";

/**
 * What stands in the place of words that are not among these records: that they are asked, and only where they were asked and
 * are not there, that they can not be read.
 */
export function useNoWords(records: readonly DossierRecord[]): string {
  const say = useWords("shared");
  return say(areAsked(records) ? "waiting" : "noWords");
}
