import { Button } from "@amsterdam/design-system-react";
import { useState } from "react";
import type { NewLegalDecision } from "../../../../protocol/wire/programme-api.ts";
import { PressButton } from "../../../parts/PressButton.tsx";
import { Rows } from "../../../parts/Rows.tsx";
import { SendButton } from "../../../parts/SendButton.tsx";
import { yesOnce } from "../../../parts/yes-once.ts";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { decisionRows } from "./decision-rows.ts";

type Props = {
  /** What would be written down; null while the form is not complete. */
  decision: NewLegalDecision | null;
  send: (decision: NewLegalDecision) => Promise<unknown>;
  onDone: () => void;
};

/** The button of a decision: what it will say in words, and a second press. What changes meanwhile is asked anew. */
export function ReviewDecision({ decision, send, onDone }: Props) {
  const say = useWords("limits");
  const papers = useWords("ownPapers");
  const sayAny = useWords("transactions");
  const format = useFormat();
  const [asked, setAsked] = useState<NewLegalDecision | null>(null);
  const label = say("send");
  const reviewing = decision && asked && JSON.stringify(decision) === JSON.stringify(asked);
  if (!reviewing)
    return (
      <div className="sc-transaction">
        <PressButton off={!decision && "incomplete"} onClick={() => setAsked(decision)}>
          {label}
        </PressButton>
      </div>
    );
  return (
    <div className="sc-review" role="group" aria-label={sayAny("review")}>
      <p>
        <strong>{sayAny("review")}</strong>
      </p>
      <Rows
        rows={[
          { term: sayAny("what"), text: say("what") },
          ...decisionRows(asked, say, papers, format),
          { term: sayAny("undo"), text: say("undo") },
        ]}
      />
      <SendButton
        label={yesOnce(sayAny("yes", { label }), label)}
        send={() => send(asked)}
        doneText={say("done")}
        onDone={onDone}
      />
      <div>
        <Button variant="tertiary" onClick={() => setAsked(null)}>
          {sayAny("back")}
        </Button>
      </div>
    </div>
  );
}
