import type { Address } from "../../../../protocol/wire/basics.ts";
import type { Turn } from "../../../data/in-hand.ts";
import { ReasonForm } from "../../../parts/ReasonForm.tsx";
import { sendBackStep } from "../../../transactions/send-back-step.ts";
import { useWords } from "../../../words/use-words.ts";

type Props = { resident: Address; subgoalId: number; onTurn?: (turn: Turn) => void };

/** "Nog niet klaar": back to the resident, with a reason that they can read. */
export function SendBack({ resident, subgoalId, onTurn }: Props) {
  const say = useWords("mentor");
  return (
    <ReasonForm
      about={`send back ${subgoalId}`}
      transaction={sendBackStep}
      why="sendBack"
      requestOf={(reason, code) => ({ resident, subgoalId, reason, code })}
      open={say("sendBack.open")}
      send={say("sendBack.send")}
      label={say("sendBack.label")}
      hint={say("sendBack.hint")}
      doneText={say("sendBack.done")}
      onTurn={(turn) => onTurn?.(turn)}
    />
  );
}
