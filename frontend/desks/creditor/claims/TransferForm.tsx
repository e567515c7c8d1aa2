import { useState } from "react";
import type { CreditorAnswer, DebtRow } from "../../../../protocol/wire/index-answers.ts";
import { useDraft } from "../../../data/use-draft.ts";
import { useNames } from "../../../data/use-names.ts";
import { FormBehindButton } from "../../../parts/FormBehindButton.tsx";
import { ReasonForm } from "../../../parts/ReasonForm.tsx";
import { SelectField } from "../../../parts/SelectField.tsx";
import { TextField } from "../../../parts/TextField.tsx";
import { TransactionButton } from "../../../parts/TransactionButton.tsx";
import { proposeTransfer } from "../../../transactions/propose-transfer.ts";
import { useWords } from "../../../words/use-words.ts";

type Props = { debt: DebtRow; others: CreditorAnswer["others"] };

/** Offers a claim to another creditor, and takes that back as long as they have not said yes. */
export function TransferForm({ debt, others }: Props) {
  const say = useWords("creditor");
  const { nameOf } = useNames();
  const [chosen, setChosen] = useState("");
  const [reason, setReason, forget] = useDraft(`transfer ${debt.id}`, "");
  const { resident, id: debtId, transfer } = debt;
  const name = (creditor: DebtRow["creditor"]) => nameOf(creditor) ?? say("anotherCreditor");

  if (transfer)
    return (
      <>
        <p>{say("transfer.waits", { name: name(transfer.creditor) })}</p>
        <ReasonForm
          about={`drop transfer ${debtId}`}
          transaction={proposeTransfer}
          requestOf={(text) => ({ resident, debtId, agreementId: 0, name: "", reason: text })}
          open={say("transfer.drop")}
          send={say("transfer.drop")}
          label={say("transfer.dropReason")}
          doneText={say("transfer.dropped")}
        />
      </>
    );
  if (others.length === 0) return null;
  const next = others.find(({ agreementId }) => `${agreementId}` === chosen);
  return (
    <FormBehindButton open={say("transfer.open")}>
      {(close) => (
        <>
          <SelectField
            label={say("transfer.to")}
            value={chosen}
            onValue={setChosen}
            empty={say("choose")}
            options={others.map(({ agreementId, creditor }) => ({
              value: `${agreementId}`,
              text: say("transfer.option", { name: name(creditor), id: agreementId }),
            }))}
          />
          <TextField
            label={say("transfer.reason")}
            text={reason}
            onText={setReason}
            rows={3}
            maxLength={1_000}
          />
          <TransactionButton
            transaction={proposeTransfer}
            request={
              next && reason.trim() !== ""
                ? {
                    resident,
                    debtId,
                    agreementId: next.agreementId,
                    name: name(next.creditor),
                    reason: reason.trim(),
                  }
                : null
            }
            label={say("transfer.send")}
            doneText={say("transfer.done")}
            onDone={() => {
              close();
              forget();
            }}
            review
          />
        </>
      )}
    </FormBehindButton>
  );
}
