import { PARTS, type DebtPart } from "../../../../protocol/money/debt-parts.ts";
import { readParts } from "../../../../protocol/money/read-parts.ts";
import { sumOfParts } from "../../../../protocol/money/sum-of-parts.ts";
import type { DebtRow } from "../../../../protocol/wire/index-answers.ts";
import { amountsOf } from "../../../data/amounts-of.ts";
import { useDraft } from "../../../data/use-draft.ts";
import { FormBehindButton } from "../../../parts/FormBehindButton.tsx";
import { PartsFields } from "../../../parts/PartsFields.tsx";
import { TextField } from "../../../parts/TextField.tsx";
import { TransactionButton } from "../../../parts/TransactionButton.tsx";
import { forgiveDebt } from "../../../transactions/forgive-debt.ts";
import { recordPayment } from "../../../transactions/record-payment.ts";
import { useWords } from "../../../words/use-words.ts";

type Props = { debt: DebtRow; kind: "payment" | "forgive" };

const NOTHING: { [part in DebtPart]: string } = {
  principal: "",
  increase: "",
  interest: "",
  costs: "",
};

/** Parts that come off a claim without coins: paid elsewhere, or let go. Folded behind a button. */
export function LowerForm({ debt, kind }: Props) {
  const say = useWords("creditor");
  const [texts, setTexts, forgetTexts] = useDraft(`${kind} ${debt.id}`, NOTHING);
  const [reason, setReason, forgetReason] = useDraft(`${kind} reason ${debt.id}`, "");
  const before = readParts(debt.open);
  const taken = amountsOf(texts);
  const tooMuch = taken !== null && PARTS.some((part) => taken[part] > before[part]);
  const complete = taken && !tooMuch && sumOfParts(taken) > 0n && reason.trim() !== "";
  return (
    <FormBehindButton open={say(`lower.${kind}.open`)}>
      {(close) => (
        <>
          <PartsFields
            legend={say(`lower.${kind}.amounts`)}
            hint={say("lower.hint")}
            texts={texts}
            onTexts={setTexts}
          />
          {tooMuch && <p>{say("lower.tooMuch")}</p>}
          <TextField
            label={say(`lower.${kind}.reason`)}
            text={reason}
            onText={setReason}
            rows={3}
            maxLength={1_000}
          />
          <TransactionButton
            transaction={kind === "payment" ? recordPayment : forgiveDebt}
            request={
              complete
                ? {
                    resident: debt.resident,
                    debtId: debt.id,
                    before,
                    taken,
                    offered: BigInt(debt.offered),
                    reason: reason.trim(),
                  }
                : null
            }
            label={say(`lower.${kind}.send`)}
            doneText={say(`lower.${kind}.done`)}
            onDone={() => {
              close();
              forgetTexts();
              forgetReason();
            }}
            review
          />
        </>
      )}
    </FormBehindButton>
  );
}
