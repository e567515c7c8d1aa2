import type { DossierRecord } from "../../../../protocol/wire/dossier-records.ts";
import type { PersonRow, PlanRow } from "../../../../protocol/wire/index-answers.ts";
import { findRecord } from "../../../data/find-record.ts";
import { progressOf } from "../../../data/progress-of.ts";
import { Bar } from "../../../parts/Bar.tsx";
import { Card } from "../../../parts/Card.tsx";
import { RewordForm } from "../../../parts/RewordForm.tsx";
import { Rewording } from "../../../parts/Rewording.tsx";
import { useNoWords } from "../../../parts/use-no-words.ts";
import { useWords } from "../../../words/use-words.ts";
import { PlanStep } from "./PlanStep.tsx";
import { isUnderWay, stepsOf } from "./steps.ts";

type Props = {
  plan: PlanRow;
  /** Where its resident stands. */
  person: PersonRow["status"];
  /** Of the step that comes next, in this plan or another; null where something else comes first. */
  next: number | null;
  records: readonly DossierRecord[];
};

/** A plan under way: how far it is, and each step. */
export function AcceptedPlan({ plan, person, next, records }: Props) {
  const say = useWords("resident");
  const noWords = useNoWords(records);
  const progress = progressOf(plan.subgoals);
  const { reached, total } = progress;
  const words = findRecord(records, "plan", plan.commitment);
  const title = words?.content.title ?? noWords;
  return (
    <Card title={title}>
      {total > 0 && (
        <>
          <p>{say("plan.progress", progress)}</p>
          <Bar value={reached} max={total} />
        </>
      )}
      {person !== "left" && (
        <Rewording plan={plan} subgoalId={0} oldText={title} side="resident" records={records} />
      )}
      <ol className="sc-list">
        {stepsOf([plan], records).map((step) => (
          <PlanStep
            key={step.row.id}
            step={step}
            isNext={step.row.id === next}
            person={person}
            records={records}
          />
        ))}
      </ol>
      {words && person !== "left" && isUnderWay(plan) && (
        <RewordForm plan={plan} subgoalId={0} pillar={null} oldText={title} />
      )}
    </Card>
  );
}
