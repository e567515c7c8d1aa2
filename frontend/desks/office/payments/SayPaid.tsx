import { useState } from "react";
import type { NewPayment } from "../../../../protocol/wire/payments-api.ts";
import { useAccount } from "../../../account/AccountContext.ts";
import { dayFromNow } from "../../../data/day-from-now.ts";
import { useDraft } from "../../../data/use-draft.ts";
import { ChecksField } from "../../../parts/ChecksField.tsx";
import { DateField } from "../../../parts/DateField.tsx";
import { FormBehindButton } from "../../../parts/FormBehindButton.tsx";
import { MissingLine } from "../../../parts/MissingLine.tsx";
import { TextField } from "../../../parts/TextField.tsx";
import type { FundAccount } from "../../../payments/accounts-of.ts";
import { useFormat } from "../../../words/use-format.ts";
import { useMonthName } from "../../../words/use-month-name.ts";
import { useWords } from "../../../words/use-words.ts";
import { newPayment } from "./new-payment.ts";
import { ReviewPaid } from "./ReviewPaid.tsx";
import { SumLines } from "./SumLines.tsx";

/** "Betaald op": which months a transfer was for, on which day, and how the bank statement names it. */
export function SayPaid({ account, creditor }: { account: FundAccount; creditor: string }) {
  const say = useWords("payments");
  const { money, isoDate } = useFormat();
  const monthName = useMonthName();
  const { ask, parts } = useAccount();
  const [months, setMonths] = useState<readonly number[]>(account.toPay.map(({ month }) => month));
  const [paidOn, setPaidOn] = useState("");
  const [reference, setReference, forget] = useDraft(
    `paid ${account.creditor} ${account.fundId}`,
    "",
  );
  const draft = { months, paidOn, reference, today: dayFromNow(0) };
  const { payment, missing, days } = newPayment(account, draft);
  const send = async (body: NewPayment) => {
    await ask("/api/v1/payments", { method: "POST", body });
    await parts.queries.invalidateQueries({ queryKey: ["live"] });
  };
  return (
    <FormBehindButton open={say("paid.open", { creditor })}>
      {(close) => (
        <>
          <ChecksField
            legend={say("paid.months")}
            options={account.toPay.map(({ month, cents, offers }) => ({
              value: month,
              text: say("paid.month", {
                month: monthName(month),
                amount: money(cents),
                count: offers.length,
              }),
            }))}
            chosen={months}
            onChosen={setMonths}
          />
          <DateField
            label={say("paid.on")}
            {...(days && {
              hint: say("paid.onHint", { first: isoDate(days.first), last: isoDate(days.last) }),
              min: days.first,
              max: days.last,
            })}
            iso={paidOn}
            onIso={setPaidOn}
          />
          <SumLines account={account} draft={draft} />
          <TextField
            label={say("paid.reference")}
            hint={say("paid.referenceHint")}
            text={reference}
            onText={setReference}
            maxLength={35}
          />
          <MissingLine
            intro={say("missing")}
            missing={missing.map((one) => say(`missing.${one}`))}
          />
          <ReviewPaid
            {...{ payment, creditor, send }}
            onDone={() => {
              close();
              forget();
            }}
          />
        </>
      )}
    </FormBehindButton>
  );
}
