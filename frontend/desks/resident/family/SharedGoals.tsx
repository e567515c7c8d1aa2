import type { DossierRecord } from "../../../../protocol/wire/dossier-records.ts";
import type { PlanRow } from "../../../../protocol/wire/index-answers.ts";
import { stepAgrees } from "../../../check/row-agrees.ts";
import { findRecord } from "../../../data/find-record.ts";
import { LineMark } from "../../../parts/LineMark.tsx";
import { useNoWords } from "../../../parts/use-no-words.ts";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { StepMark } from "../plan/StepMark.tsx";

type Props = { plans: readonly PlanRow[]; records: readonly DossierRecord[] };

/** The plans of somebody of the household: what each step is about, how it stands and until when. */
export function SharedGoals({ plans, records }: Props) {
  const say = useWords("family");
  const { date } = useFormat();
  const noWords = useNoWords(records);
  if (plans.length === 0) return <p>{say("goals.none")}</p>;
  return plans.map((plan) => (
    <div key={plan.id} className="sc-stack">
      <p>
        <strong>{findRecord(records, "plan", plan.commitment)?.content.title ?? noWords}</strong>
      </p>
      {plan.status === "proposed" && <p>{say("goals.proposed")}</p>}
      <ol className="sc-list">
        {plan.subgoals.map((row) => {
          const words = findRecord(records, "subgoal", row.commitment);
          return (
            <li key={row.id}>
              <p>{words?.content.text ?? noWords}</p>
              {plan.status === "accepted" && <StepMark status={row.status} />}
              <p className="sc-quiet">
                {row.confirmedAt === null
                  ? say("goals.due", { date: date(row.dueAt) })
                  : say("goals.confirmedAt", { date: date(row.confirmedAt) })}
              </p>
              <LineMark line={row.last} records={[words]} agrees={stepAgrees(row)} />
            </li>
          );
        })}
      </ol>
    </div>
  ));
}
