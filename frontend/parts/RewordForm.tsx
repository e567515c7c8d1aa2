import { Button } from "@amsterdam/design-system-react";
import type { Pillar } from "../../protocol/wire/dossier-records.ts";
import type { PlanRow } from "../../protocol/wire/index-answers.ts";
import { useDraft } from "../data/use-draft.ts";
import { suggestWords } from "../transactions/suggest-words.ts";
import { useWords } from "../words/use-words.ts";
import { TextField } from "./TextField.tsx";
import { TransactionButton } from "./TransactionButton.tsx";

type Props = {
  plan: PlanRow;
  /** 0 for the plan's own words. */
  subgoalId: number;
  /** Of the step; null for a plan. */
  pillar: Pillar | null;
  oldText: string;
};

/** As long as the dossier takes the words of a plan and of a step. */
const LONGEST = { plan: 200, step: 300 };

/** Suggests other words, beginning with those that stand there; nothing changes until the other agrees. */
export function RewordForm({ plan, subgoalId, pillar, oldText }: Props) {
  const say = useWords("rewording");
  const [typed, setTyped, forget] = useDraft<string | null>(`reword ${plan.id} ${subgoalId}`, null);
  if (typed === null)
    return (
      <div>
        <Button variant="tertiary" onClick={() => setTyped(oldText)}>
          {say(subgoalId === 0 ? "openPlan" : "open")}
        </Button>
      </div>
    );
  const text = typed.trim().replace(/\s+/g, " ");
  const same = text === oldText || text === "";
  return (
    <div className="sc-stack">
      <TextField
        label={say("label")}
        hint={say("hint")}
        text={typed}
        onText={setTyped}
        rows={3}
        maxLength={subgoalId === 0 ? LONGEST.plan : LONGEST.step}
      />
      {same && <p className="sc-quiet">{say("same")}</p>}
      <TransactionButton
        transaction={suggestWords}
        request={
          same
            ? null
            : { resident: plan.resident, planId: plan.id, subgoalId, pillar, oldText, text }
        }
        label={say("send")}
        doneText={say("sent")}
        onDone={forget}
        review
      />
      <div>
        <Button variant="tertiary" onClick={forget}>
          {say("close")}
        </Button>
      </div>
    </div>
  );
}
