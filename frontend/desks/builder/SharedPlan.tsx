import type { DossierRecord } from "../../../protocol/wire/dossier-records.ts";
import type { PlanRow } from "../../../protocol/wire/index-answers.ts";
import { stepAgrees } from "../../check/row-agrees.ts";
import { findRecord } from "../../data/find-record.ts";
import { Card } from "../../parts/Card.tsx";
import { Dot } from "../../parts/Dot.tsx";
import { LineMark } from "../../parts/LineMark.tsx";
import { Rows } from "../../parts/Rows.tsx";
import { useNoWords } from "../../parts/use-no-words.ts";
import { useFormat } from "../../words/use-format.ts";
import { useWords } from "../../words/use-words.ts";
import { StepStatus } from "../mentor/person/StepStatus.tsx";

type Props = { plan: PlanRow; records: readonly DossierRecord[] };

/** A plan to look at: what was agreed, what each step is about, how it stands and until when. */
export function SharedPlan({ plan, records }: Props) {
  const say = useWords("mentor");
  const noWords = useNoWords(records);
  const { date } = useFormat();
  const words = findRecord(records, "plan", plan.commitment);
  return (
    <Card title={words?.content.title ?? noWords}>
      {plan.status !== "proposed" && (
        <p>{say(`plan.status.${plan.status}`, { date: date(plan.proposedAt) })}</p>
      )}
      <ol className="sc-list">
        {plan.subgoals.map((row) => {
          const step = findRecord(records, "subgoal", row.commitment);
          return (
            <li key={row.id} className="sc-card">
              <p>
                <strong>{step?.content.text ?? noWords}</strong>
                {step && (
                  <span className="sc-quiet">
                    {" "}
                    <Dot /> {say(`pillar.${step.content.pillar}`)}
                  </span>
                )}
              </p>
              {plan.status === "accepted" && <StepStatus status={row.status} />}
              <Rows
                rows={[
                  row.confirmedAt === null
                    ? { term: say("step.due"), text: date(row.dueAt) }
                    : { term: say("step.confirmedAt"), text: date(row.confirmedAt) },
                ]}
              />
              <LineMark line={row.last} records={[step]} agrees={stepAgrees(row)} />
            </li>
          );
        })}
      </ol>
    </Card>
  );
}
