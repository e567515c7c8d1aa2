import type { DossierRecord } from "../../../../protocol/wire/dossier-records.ts";
import type { PlanRow } from "../../../../protocol/wire/index-answers.ts";
import { findRecord } from "../../../data/find-record.ts";
import { Card } from "../../../parts/Card.tsx";
import { LineMark } from "../../../parts/LineMark.tsx";
import { StatusMark } from "../../../parts/StatusMark.tsx";
import { useNoWords } from "../../../parts/use-no-words.ts";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";

type Props = { plan: PlanRow; records: readonly DossierRecord[] };

/** A proposal whose time went by without an answer: that it can not be agreed any more, and what somebody can do. */
export function LapsedProposal({ plan, records }: Props) {
  const say = useWords("resident");
  const noWords = useNoWords(records);
  const { date } = useFormat();
  const words = findRecord(records, "plan", plan.commitment);
  return (
    <Card title={say("proposal.title")}>
      <p>
        <strong>{words?.content.title ?? noWords}</strong>
      </p>
      <StatusMark tone="plain" picture="clock">
        {say("proposal.over")}
      </StatusMark>
      <p>{say("proposal.overText", { date: date(plan.lapsesFrom ?? plan.answerUntil) })}</p>
      <LineMark line={plan.last} records={[words]} />
    </Card>
  );
}
