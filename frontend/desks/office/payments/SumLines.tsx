import { useState } from "react";
import type { FundAccount } from "../../../payments/accounts-of.ts";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { newPayment, type PaidDraft } from "./new-payment.ts";

type Props = { account: FundAccount; draft: PaidDraft };

/** What a payment comes to, what of these months it is not for, and whether that changed since the form was opened. */
export function SumLines({ account, draft }: Props) {
  const say = useWords("payments");
  const { money } = useFormat();
  const [opened] = useState(account);
  const { sum, later } = newPayment(account, draft);
  const before = newPayment(opened, draft).sum;
  return (
    <div className="sc-stack" role="status">
      {sum > 0n && <p>{say("paid.sum", { amount: money(sum) })}</p>}
      {sum > 0n && later > 0n && <p>{say("paid.later", { amount: money(later) })}</p>}
      {sum !== before && (
        <p className="sc-notice">
          {say("paid.changed", { before: money(before), now: money(sum) })}
        </p>
      )}
    </div>
  );
}
