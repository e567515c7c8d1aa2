import { useState } from "react";
import { useAccount } from "../../../account/AccountContext.ts";
import { FormBehindButton } from "../../../parts/FormBehindButton.tsx";
import { TextField } from "../../../parts/TextField.tsx";
import { TransactionButton } from "../../../parts/TransactionButton.tsx";
import { disputeDebt } from "../../../transactions/dispute-debt.ts";
import { useWords } from "../../../words/use-words.ts";

const LONGEST = 500;

/** "Klopt niet": says in own words what is wrong with a bill. */
export function DisputeForm({ debtId }: { debtId: number }) {
  const say = useWords("resident");
  const { address } = useAccount();
  const [text, setText] = useState("");
  return (
    <FormBehindButton open={say("dispute.button")} variant="tertiary">
      {(close) => (
        <>
          <TextField
            label={say("dispute.label")}
            rows={3}
            maxLength={LONGEST}
            text={text}
            onText={setText}
          />
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
