import type { Seconds } from "../../../../protocol/wire/basics.ts";
import type { PlanRow } from "../../../../protocol/wire/index-answers.ts";
import type { DossierRecord } from "../../../../protocol/wire/dossier-records.ts";
import { findRecord } from "../../../data/find-record.ts";
import { Card } from "../../../parts/Card.tsx";
import { LineMark } from "../../../parts/LineMark.tsx";
import { RewordForm } from "../../../parts/RewordForm.tsx";
import { Rewording } from "../../../parts/Rewording.tsx";
import { TransactionButton } from "../../../parts/TransactionButton.tsx";
import { withdrawPlan } from "../../../transactions/withdraw-plan.ts";
import { useNoWords } from "../../../parts/use-no-words.ts";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { planIsOver } from "../../../data/plan-is-over.ts";
import { isUnderWay } from "../waiting.ts";
import { StepItem } from "./StepItem.tsx";

type Props = {
  plan: PlanRow;
  name: string;
  /** Its resident no longer takes part: nothing of it can be confirmed. */
  left: boolean;
  /** Coin cents that the resident has free. */
  free: bigint;
  now: Seconds;
  records: readonly DossierRecord[];
};

/** A plan with its steps; a proposal can be taken back until it is answered. */
export function PlanCard({ plan, name, left, free, now, records }: Props) {
  const say = useWords("mentor");
  const noWords = useNoWords(records);
  const { date } = useFormat();
  const words = findRecord(records, "plan", plan.commitment);
  const title = words?.content.title ?? noWords;
  return (
    <Card title={title}>
      <p>
        {plan.status === "proposed"
          ? say(planIsOver(plan, now) ? "plan.over" : "plan.waits", {
              name,
              date: date(plan.answerUntil),
            })
          : say(`plan.status.${plan.status}`, { date: date(plan.proposedAt) })}
      </p>
      <Rewording plan={plan} subgoalId={0} oldText={title} side="mentor" records={records} />
      <ol className="sc-list">
        {plan.subgoals.map((row) => (
          <StepItem key={row.id} {...{ row, plan, name, left, free, records }} />
        ))}
      </ol>
      {!left && isUnderWay(plan) && words && (
        <RewordForm plan={plan} subgoalId={0} pillar={null} oldText={title} />
      )}
      {(plan.status === "proposed" || plan.status === "awaitsSecond") && (
        <>
          <LineMark line={plan.last} records={[words]}>
            <TransactionButton
              transaction={withdrawPlan}
              request={{ planId: plan.id, name }}
              label={say("plan.withdraw")}
              variant="secondary"
              doneText={say("plan.withdrawn")}
              review
            />
          </LineMark>
        </>
      )}
    </Card>
  );
}
