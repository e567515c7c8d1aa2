import { Button } from "@amsterdam/design-system-react";
import type { Pillar } from "../../protocol/wire/dossier-records.ts";
import type { PlanRow } from "../../protocol/wire/index-answers.ts";
import { useDraft } from "../data/use-draft.ts";
import { useWords } from "../words/use-words.ts";
import { Later } from "./Later.tsx";
import { LaterRewordFields } from "./later-reword-fields.ts";

type Props = {
  plan: PlanRow;
  /** 0 for the plan's own words. */
  subgoalId: number;
  /** Of the step; null for a plan. */
  pillar: Pillar | null;
  oldText: string;
};

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
  return (
    <Later>
      <LaterRewordFields
        about={{ resident: plan.resident, planId: plan.id, subgoalId, pillar, oldText }}
        typed={typed}
        onTyped={setTyped}
        onClose={forget}
      />
    </Later>
  );
}
