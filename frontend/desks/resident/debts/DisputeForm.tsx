import { Field, Label, TextArea } from "@amsterdam/design-system-react";
import { useId, useState } from "react";
import { useAccount } from "../../../account/AccountContext.ts";
import { FormBehindButton } from "../../../parts/FormBehindButton.tsx";
import { TransactionButton } from "../../../parts/TransactionButton.tsx";
import { disputeDebt } from "../../../transactions/dispute-debt.ts";
import { useWords } from "../../../words/use-words.ts";

const LONGEST = 500;

/** "Klopt niet": says in own words what is wrong with a bill. */
export function DisputeForm({ debtId }: { debtId: number }) {
  const say = useWords("resident");
  const { address } = useAccount();
  const id = useId();
  const [text, setText] = useState("");
  return (
    <FormBehindButton open={say("dispute.button")} variant="tertiary">
      {(close) => (
        <>
          <Field>
            <Label htmlFor={id}>{say("dispute.label")}</Label>
            <TextArea
              id={id}
              rows={3}
              maxLength={LONGEST}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          </Field>
          <TransactionButton
            transaction={disputeDebt}
            request={text.trim() ? { resident: address, debtId, text: text.trim() } : null}
            label={say("dispute.send")}
            doneText={say("dispute.done")}
            onDone={close}
            review
          />
        </>
      )}
    </FormBehindButton>
  );
}
