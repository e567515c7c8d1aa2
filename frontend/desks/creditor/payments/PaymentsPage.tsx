import { Card } from "../../../parts/Card.tsx";
import { Empty } from "../../../parts/Empty.tsx";
import { Screen } from "../../../parts/Screen.tsx";
import { AccountRows } from "../../../payments/AccountRows.tsx";
import type { FundAccount } from "../../../payments/accounts-of.ts";
import { PaymentCard } from "../../../payments/PaymentCard.tsx";
import { usePayments } from "../../../payments/use-payments.ts";
import { useFormat } from "../../../words/use-format.ts";
import { useMonthName } from "../../../words/use-month-name.ts";
import { useWords } from "../../../words/use-words.ts";
import { AnswerPayment } from "./AnswerPayment.tsx";
import { OwedOffers } from "./OwedOffers.tsx";

/** Euros that a fund pays this creditor: per month what is still to come, and each payment to say yes or no to. */
export default function PaymentsPage() {
  const say = useWords("payments");
  return (
    <Screen title={say("title")} needs={usePayments()}>
      {(accounts) => (
        <>
          <p>{say("creditor.about")}</p>
          {accounts.length === 0 && <Empty>{say("creditor.none")}</Empty>}
          {accounts.map((account) => (
            <Account key={account.fundId} account={account} />
          ))}
        </>
      )}
    </Screen>
  );
}

function Account({ account }: { account: FundAccount }) {
  const say = useWords("payments");
  const { money } = useFormat();
  const monthName = useMonthName();
  return (
    <Card title={say("fund", { id: account.fundId })}>
      <AccountRows account={account} />
      {account.payments.length > 0 && (
        <ul className="sc-list">
          {account.payments.map((payment) => (
            <PaymentCard key={payment.id} payment={payment}>
              <AnswerPayment payment={payment} />
            </PaymentCard>
          ))}
        </ul>
      )}
      {account.toPay.map(({ month, offers, cents }) => (
        <details key={month} className="sc-more">
          <summary>{say("month", { month: monthName(month), amount: money(cents) })}</summary>
          <OwedOffers offers={offers} />
        </details>
      ))}
    </Card>
  );
}
