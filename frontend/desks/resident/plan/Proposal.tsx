import type { DossierRecord } from "../../../../protocol/wire/dossier-records.ts";
import type { PlanRow } from "../../../../protocol/wire/index-answers.ts";
import type { Turn } from "../../../data/in-hand.ts";
import type { Names } from "../../../data/use-names.ts";
import { areAsked } from "../../../data/told-records.ts";
import { useNow } from "../../../data/use-now.ts";
import { Card } from "../../../parts/Card.tsx";
import { LineMark } from "../../../parts/LineMark.tsx";
import { Rows } from "../../../parts/Rows.tsx";
import { TransactionButton } from "../../../parts/TransactionButton.tsx";
import { acceptPlan } from "../../../transactions/accept-plan.ts";
import { declinePlan } from "../../../transactions/decline-plan.ts";
import { useNoWords } from "../../../parts/use-no-words.ts";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { acceptRequest } from "./plan-terms.ts";
import { stepsOf } from "./steps.ts";

type Props = {
  plan: PlanRow;
  /** Its resident has paused: a no is taken, a yes once they go on. */
  paused: boolean;
  records: readonly DossierRecord[];
  names: Names;
  /** How far somebody is with the answer. */
  onTurn: (turn: Turn) => void;
};

/** A plan that waits for the resident's answer, every term of it in words. */
export function Proposal({ plan, paused, records, names, onTurn }: Props) {
  const say = useWords("resident");
  const noWords = useNoWords(records);
  const { money, date } = useFormat();
  const now = useNow();
  const steps = stepsOf([plan], records);
  const title = steps[0]?.planWords;
  const readable = title !== undefined && steps.every(({ words }) => words !== undefined);
  const request = acceptRequest(plan);
  return (
    <Card title={say("proposal.title")} strong>
      <p>{say("proposal.from", { name: names.nameOf(plan.mentor) ?? say("yourMentor") })}</p>
      <p>
        <strong>{title?.content.title ?? noWords}</strong>
      </p>
      <ol className="sc-list">
        {steps.map(({ row, words }) => (
          <li key={row.id} className="sc-card">
            <p>{words?.content.text ?? noWords}</p>
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
          { term: say("proposal.total"), text: money(request.coins) },
          { term: say("proposal.until"), text: date(plan.answerUntil) },
        ]}
      />
      {steps.some(({ row }) => row.dueAt < now) && <p>{say("proposal.dueOver")}</p>}
      <p>{say("proposal.free")}</p>
      <LineMark line={plan.last} records={[title, ...steps.map(({ words }) => words)]}>
        {!readable && !areAsked(records) && <p>{say("proposal.unreadable")}</p>}
        {paused ? (
          <p>{say("proposal.paused")}</p>
        ) : (
          <TransactionButton
            transaction={acceptPlan}
            request={readable ? request : null}
            label={say("proposal.accept")}
            doneText={say("proposal.accepted")}
            onTurn={onTurn}
            review
          />
        )}
        <TransactionButton
          transaction={declinePlan}
          request={{ planId: plan.id }}
          label={say("proposal.decline")}
          sure={say("proposal.declineSure")}
          variant="tertiary"
          onTurn={onTurn}
          review
        />
      </LineMark>
    </Card>
  );
}
