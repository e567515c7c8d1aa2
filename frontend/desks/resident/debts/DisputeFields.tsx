import { useState } from "react";
import type { RefusalCode } from "../../../../protocol/refusals/refusal-codes.ts";
import { useAccount } from "../../../account/AccountContext.ts";
import { TextField } from "../../../parts/TextField.tsx";
import { TransactionButton } from "../../../parts/TransactionButton.tsx";
import { WhyField } from "../../../parts/WhyField.tsx";
import { disputeDebt } from "../../../transactions/dispute-debt.ts";
import { useWords } from "../../../words/use-words.ts";

const LONGEST = 500;

type Props = { debtId: number; text: string; onText: (text: string) => void; onDone: () => void };

/** What is wrong with a bill, in own words and as a choice beside them. */
export function DisputeFields({ debtId, text, onText, onDone }: Props) {
  const say = useWords("ownForms");
  const { address } = useAccount();
  const [code, setCode] = useState<RefusalCode<"dispute">>();
  return (
    <>
      <TextField
        label={say("dispute.label")}
        rows={3}
        maxLength={LONGEST}
        text={text}
        onText={onText}
      />
      <WhyField kind="dispute" code={code} onCode={setCode} />
      <TransactionButton
        transaction={disputeDebt}
        request={text.trim() ? { resident: address, debtId, text: text.trim(), code } : null}
        label={say("dispute.send")}
        doneText={say("dispute.done")}
        onDone={onDone}
        review
      />
    </>
  );
}
