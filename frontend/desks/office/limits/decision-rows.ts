import type { NewLegalDecision } from "../../../../protocol/wire/programme-api.ts";
import { labelWords } from "../../../data/label-words.ts";
import type { Row } from "../../../parts/Rows.tsx";
import type { Format } from "../../../words/use-format.ts";
import type { Say } from "../../../words/use-words.ts";

/** A decision in words, before it is written down and ever after. */
export function decisionRows(
  decision: NewLegalDecision,
  say: Say<"limits">,
  papers: Say<"ownPapers">,
  { isoDate }: Pick<Format, "isoDate">,
): Row[] {
  const { counts, decidedOn, reference, phone } = decision;
  return [
    { term: say("label"), text: labelWords(decision, papers) },
    { term: say("counts"), text: say(counts ? "counts.yes" : "counts.no") },
    { term: say("decidedOn"), text: isoDate(decidedOn) },
    { term: say("reference"), text: reference },
    { term: say("phone"), text: phone },
  ];
}
