import type { RecordsAnswer } from "../../../protocol/wire/dossier-api.ts";
import type { PlanRow, SubgoalRow } from "../../../protocol/wire/index-answers.ts";
import { findRecord } from "../../data/find-record.ts";
import { useAsk } from "../../data/use-ask.ts";
import type { Turn } from "../../data/in-hand.ts";
import { useNames } from "../../data/use-names.ts";
import { Card } from "../../parts/Card.tsx";
import { Dot } from "../../parts/Dot.tsx";
import { LineMark } from "../../parts/LineMark.tsx";
import { Rows } from "../../parts/Rows.tsx";
import { Waiting } from "../../parts/Waiting.tsx";
import { TransactionButton } from "../../parts/TransactionButton.tsx";
import { approvePlan } from "../../transactions/approve-plan.ts";
import { recordsOf } from "../../data/told-records.ts";
import { useNoWords } from "../../parts/use-no-words.ts";
import { useFormat } from "../../words/use-format.ts";
import { useWords } from "../../words/use-words.ts";

type Props = { plan: PlanRow; onDone: (text: string) => void; onTurn: (turn: Turn) => void };

/** One plan to read in full, without whose it is, and to approve. */
export function WaitingPlan({ plan, onDone, onTurn }: Props) {
  const say = useWords("mentor");
  const { money, date } = useFormat();
  const { nameOf } = useNames();
  const answer = useAsk<RecordsAnswer>(`/api/v1/waiting-plans/${plan.id}/records`);
  const records = recordsOf(answer);
  const noWords = useNoWords(records);
  if (answer.state === "loading") return <Waiting />;
  const title = findRecord(records, "plan", plan.commitment);
  const steps = plan.subgoals.map((row) => ({
    row,
    words: findRecord(records, "subgoal", row.commitment),
  }));
  const readable = title !== undefined && steps.every(({ words }) => words !== undefined);
  const coins = plan.subgoals.reduce((sum, row) => sum + mostOf(row), 0n);
  return (
    <Card title={title?.content.title ?? noWords} strong>
      <p>
        {say("seconds.by", {
          name: nameOf(plan.mentor) ?? say("seconds.aMentor"),
          date: date(plan.proposedAt),
          until: date(plan.answerUntil),
        })}
      </p>
      <ol className="sc-list">
        {steps.map(({ row, words }) => (
          <li key={row.id} className="sc-card">
            <p>
              <strong>{words?.content.text ?? noWords}</strong>
              {words && (
                <span className="sc-quiet">
                  {" "}
                  <Dot /> {say(`pillar.${words.content.pillar}`)}
                </span>
              )}
            </p>
            <Rows
              rows={[
                { term: say("step.reward"), text: money(row.reward) },
                ...(BigInt(row.groupReward) > 0n
                  ? [{ term: say("step.groupReward"), text: money(row.groupReward) }]
                  : []),
                { term: say("step.due"), text: date(row.dueAt) },
              ]}
            />
          </li>
        ))}
      </ol>
      <Rows
        rows={[
          { term: say("seconds.total"), text: money(coins) },
          { term: say("seconds.fund"), text: `${plan.fundId}` },
        ]}
      />
      {!readable && <p>{say("seconds.unreadable")}</p>}
      <LineMark line={plan.last} records={[title, ...steps.map(({ words }) => words)]}>
        <TransactionButton
          transaction={approvePlan}
          request={readable ? { plan, steps: steps.length, coins } : null}
          label={say("seconds.approve")}
          doneText={say("seconds.done")}
          onTurn={onTurn}
          onDone={() => onDone(say("seconds.doneFor", { plan: title?.content.title ?? "" }))}
          review
        />
        <p className="sc-quiet">{say("seconds.no")}</p>
      </LineMark>
    </Card>
  );
}

/** A step is paid alone or as a group. */
function mostOf({ reward, groupReward }: SubgoalRow): bigint {
  return BigInt(reward) > BigInt(groupReward) ? BigInt(reward) : BigInt(groupReward);
}
