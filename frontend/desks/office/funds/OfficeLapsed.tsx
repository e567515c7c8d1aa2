import type { LapsedAnswer } from "../../../../protocol/wire/index-answers.ts";
import { valueOf } from "../../../data/answer.ts";
import { useAsk } from "../../../data/use-ask.ts";
import { LapsedCard } from "../../lapsed/LapsedCard.tsx";
import { useResidentsNamed } from "../use-office.ts";

/** What of every fund is kept apart for nothing any more, whoever the mentor is. */
export function OfficeLapsed() {
  const answer = valueOf(useAsk<LapsedAnswer>("/index/office/lapsed"));
  const rows = answer?.lapsed ?? [];
  const nameOf = useResidentsNamed(rows.map(({ resident }) => resident));
  return (
    <LapsedCard
      rows={rows}
      nameOf={nameOf}
      pathOf={(resident) => `/office/people/${resident}`}
      more={answer?.more ?? false}
    />
  );
}
