import type { PlanRow, SubgoalRow } from "../../../../protocol/wire/index-answers.ts";
import type { DossierRecord } from "../../../../protocol/wire/dossier-records.ts";
import { useAbout } from "../../../parts/About.tsx";
import { RewordForm } from "../../../parts/RewordForm.tsx";
import { TransactionButton } from "../../../parts/TransactionButton.tsx";
import { cancelStep } from "../../../transactions/cancel-step.ts";
import { useWords } from "../../../words/use-words.ts";

type Props = { plan: PlanRow; row: SubgoalRow; words: DossierRecord<"subgoal"> | undefined };

/** What is asked for less often: other words for a step, and not this step after all. */
export function StepMore({ plan, row, words }: Props) {
  const say = useWords("voice");
  return (
    <details className="sc-more">
      <summary aria-describedby={useAbout()}>{say("step.more")}</summary>
      <div className="sc-stack">
        {words && (
          <RewordForm
            plan={plan}
            subgoalId={row.id}
            pillar={words.content.pillar}
            oldText={words.content.text}
          />
        )}
        <TransactionButton
          transaction={cancelStep}
          request={{ subgoalId: row.id }}
          label={say("cancelStep.button")}
          variant="tertiary"
          doneText={say("cancelStep.done")}
          review
        />
      </div>
    </details>
  );
}
