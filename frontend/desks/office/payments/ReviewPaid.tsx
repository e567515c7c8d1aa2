import { Button } from "@amsterdam/design-system-react";
import { useState } from "react";
import type { NewPayment } from "../../../../protocol/wire/payments-api.ts";
import { Rows } from "../../../parts/Rows.tsx";
import { SendButton } from "../../../parts/SendButton.tsx";
import { yesOnce } from "../../../parts/yes-once.ts";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { PressButton } from "../../../parts/PressButton.tsx";

type Props = {
  /** What would be written down; null while the form is not complete. */
  payment: NewPayment | null;
  creditor: string;
  send: (payment: NewPayment) => Promise<unknown>;
  onDone: () => void;
};

/** The button of a payment: what it will say in words, and a second press. What changes meanwhile is asked anew. */
export function ReviewPaid({ payment, creditor, send, onDone }: Props) {
  const say = useWords("payments");
  const sayAny = useWords("transactions");
  const { money, isoDate } = useFormat();
  const [asked, setAsked] = useState<NewPayment | null>(null);
  const label = say("paid.send");
  const reviewing = payment && asked && JSON.stringify(payment) === JSON.stringify(asked);
  if (!reviewing)
    return (
      <div className="sc-transaction">
        <PressButton off={!payment && "incomplete"} onClick={() => setAsked(payment)}>
          {label}
        </PressButton>
      </div>
    );
  const { fundId: id, cents, paidOn, reference } = asked;
  return (
    <div className="sc-review" role="group" aria-label={sayAny("review")}>
      <p>
        <strong>{sayAny("review")}</strong>
      </p>
      <Rows
        rows={[
          { term: sayAny("what"), text: say("paid.what", { id, creditor, amount: money(cents) }) },
          { term: say("paid.on"), text: isoDate(paidOn) },
          { term: say("paid.reference"), text: reference },
          { term: sayAny("undo"), text: say("paid.undo") },
        ]}
      />
      <SendButton
        label={yesOnce(sayAny("yes", { label }), label)}
        send={() => send(asked)}
        doneText={say("paid.done")}
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
