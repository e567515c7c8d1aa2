import { useState } from "react";
import type { RefusalCode } from "../../../../protocol/refusals/refusal-codes.ts";
import { useAccount } from "../../../account/AccountContext.ts";
import { useDraft } from "../../../data/use-draft.ts";
import { FormBehindButton } from "../../../parts/FormBehindButton.tsx";
import { TextField } from "../../../parts/TextField.tsx";
import { TransactionButton } from "../../../parts/TransactionButton.tsx";
import { WhyField } from "../../../parts/WhyField.tsx";
import { disputeDebt } from "../../../transactions/dispute-debt.ts";
import { useWords } from "../../../words/use-words.ts";

const LONGEST = 500;

/** "Klopt niet": says in own words what is wrong with a bill. */
export function DisputeForm({ debtId }: { debtId: number }) {
  const say = useWords("resident");
  const { address } = useAccount();
  const [text, setText, forget] = useDraft(`dispute ${debtId}`, "");
  const [code, setCode] = useState<RefusalCode<"dispute">>();
  return (
    <FormBehindButton open={say("dispute.button")} variant="tertiary" begun={text !== ""}>
      {(close) => (
        <>
          <TextField
            label={say("dispute.label")}
            rows={3}
            maxLength={LONGEST}
            text={text}
            onText={setText}
          />
          <WhyField kind="dispute" code={code} onCode={setCode} />
          <TransactionButton
            transaction={disputeDebt}
            request={text.trim() ? { resident: address, debtId, text: text.trim(), code } : null}
            label={say("dispute.send")}
            doneText={say("dispute.done")}
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
