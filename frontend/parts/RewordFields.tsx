import { Button } from "@amsterdam/design-system-react";
import { suggestWords, type SuggestWordsRequest } from "../transactions/suggest-words.ts";
import { useWords } from "../words/use-words.ts";
import { TextField } from "./TextField.tsx";
import { TransactionButton } from "./TransactionButton.tsx";

type Props = {
  /** What the words are for; those that were typed come on top. */
  about: Omit<SuggestWordsRequest, "text">;
  typed: string;
  onTyped: (text: string) => void;
  onClose: () => void;
};

/** As long as the dossier takes the words of a plan and of a step. */
const LONGEST = { plan: 200, step: 300 };

/** Other words, beginning with those that stand there. */
export function RewordFields({ about, typed, onTyped, onClose }: Props) {
  const say = useWords("rewording");
  const text = typed.trim().replace(/\s+/g, " ");
  const same = text === about.oldText || text === "";
  return (
    <div className="sc-stack">
      <TextField
        label={say("label")}
        hint={say("hint")}
        text={typed}
        onText={onTyped}
        rows={3}
        maxLength={about.subgoalId === 0 ? LONGEST.plan : LONGEST.step}
      />
      {same && <p className="sc-quiet">{say("same")}</p>}
      <TransactionButton
        transaction={suggestWords}
        request={same ? null : { ...about, text }}
        label={say("send")}
        doneText={say("sent")}
        onDone={onClose}
        review
      />
      <div>
        <Button variant="tertiary" onClick={onClose}>
          {say("close")}
        </Button>
      </div>
    </div>
  );
}
