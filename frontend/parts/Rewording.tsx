import type { DossierRecord } from "../../protocol/wire/dossier-records.ts";
import type { PlanRow } from "../../protocol/wire/index-answers.ts";
import { rewordingOf } from "../data/rewording-of.ts";
import { agreeWords } from "../transactions/agree-words.ts";
import { useWords } from "../words/use-words.ts";
import { LineMark } from "./LineMark.tsx";
import { TransactionButton } from "./TransactionButton.tsx";

type Props = {
  plan: PlanRow;
  /** 0 for the plan's own words. */
  subgoalId: number;
  oldText: string;
  /** Who reads it. */
  side: "resident" | "mentor";
  records: readonly DossierRecord[];
};

/** Other words that one of the two suggested: old and new beside each other, and for the other a button to agree. */
export function Rewording({ plan, subgoalId, oldText, side, records }: Props) {
  const say = useWords("rewording");
  const found = rewordingOf(plan, subgoalId, records);
  if (!found) return null;
  const { by, commitment, record, text } = found;
  const line = plan.subgoals.find(({ id }) => id === subgoalId)?.last ?? plan.last;
  return (
    <div className="sc-notice sc-notice--words">
      <p>
        <strong>{say("title")}</strong>
      </p>
      <p>{say(by === side ? "waits" : by === "mentor" ? "byMentor" : "byResident")}</p>
      <dl className="sc-old-new">
        <div>
          <dt>{say("old")}</dt>
          <dd>{oldText}</dd>
        </div>
        <div>
          <dt>{say("new")}</dt>
          <dd>{text ?? say("unreadable")}</dd>
        </div>
      </dl>
      {by !== side && (
        <LineMark line={line} records={[record]}>
          <TransactionButton
            transaction={agreeWords}
            request={
              text === undefined ? null : { planId: plan.id, subgoalId, commitment, oldText, text }
            }
            label={say("agree")}
            variant="secondary"
            doneText={say("agreed")}
          />
          <p className="sc-quiet">{say("ignore")}</p>
        </LineMark>
      )}
    </div>
  );
}
