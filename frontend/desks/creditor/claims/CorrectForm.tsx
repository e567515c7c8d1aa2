import { Button } from "@amsterdam/design-system-react";
import type { DebtRow } from "../../../../protocol/wire/index-answers.ts";
import { PARTS, type DebtPart, type DebtParts } from "../../../../protocol/money/debt-parts.ts";
import { readParts } from "../../../../protocol/money/read-parts.ts";
import { sumOfParts } from "../../../../protocol/money/sum-of-parts.ts";
import { amountsOf } from "../../../data/amounts-of.ts";
import { useDraft } from "../../../data/use-draft.ts";
import { PartsFields } from "../../../parts/PartsFields.tsx";
import { TextField } from "../../../parts/TextField.tsx";
import { TransactionButton } from "../../../parts/TransactionButton.tsx";
import { correctClaim } from "../../../transactions/correct-claim.ts";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";

/**
 * New amounts for a claim, with the reason. It begins with the amounts as they stand, and may leave them where the resident said
 * that the bill is wrong: the reason then says why it is right.
 */
export function CorrectForm({ debt }: { debt: DebtRow }) {
  const say = useWords("creditor");
  const { money } = useFormat();
  const [texts, setTexts, forgetTexts] = useDraft<{ [part in DebtPart]: string } | null>(
    `correct ${debt.id}`,
    null,
    debt.last.id,
  );
  const [reason, setReason, forgetReason] = useDraft(`correct reason ${debt.id}`, "");
  const before = readParts(debt.open);
  if (texts === null)
    return (
      <div>
        <Button variant="secondary" onClick={() => setTexts(textsOf(before, money))}>
          {say("correct.open")}
        </Button>
      </div>
    );
  const after = amountsOf(texts);
  const disputed = debt.status === "disputed";
  const complete = after && (disputed || differs(before, after)) && reason.trim() !== "";
  return (
    <div className="sc-stack">
      {disputed && <p>{say("correct.disputed")}</p>}
      <PartsFields
        legend={say("correct.amounts")}
        hint={say("correct.hint")}
        texts={texts}
        onTexts={setTexts}
      />
      {after && <p>{say("register.sum", { sum: money(sumOfParts(after)) })}</p>}
      <TextField
        label={say("correct.reason")}
        text={reason}
        onText={setReason}
        rows={3}
        maxLength={1_000}
      />
      <TransactionButton
        transaction={correctClaim}
        request={
          complete
            ? {
                resident: debt.resident,
                debtId: debt.id,
                before,
                after,
                recognised: debt.status === "recognised",
                offered: BigInt(debt.offered),
                reason: reason.trim(),
              }
            : null
        }
        label={say("correct.send")}
        doneText={say("correct.done")}
        onDone={() => {
          forgetTexts();
          forgetReason();
        }}
        review
      />
    </div>
  );
}

function textsOf(parts: DebtParts, money: (cents: bigint) => string) {
  const { principal, increase, interest, costs } = parts;
  return {
    principal: money(principal),
    increase: money(increase),
    interest: money(interest),
    costs: money(costs),
  };
}

function differs(one: DebtParts, other: DebtParts): boolean {
  return PARTS.some((part) => one[part] !== other[part]);
}
