import { Card } from "../../../parts/Card.tsx";
import { Empty } from "../../../parts/Empty.tsx";
import { Screen } from "../../../parts/Screen.tsx";
import { AccountRows } from "../../../payments/AccountRows.tsx";
import type { FundAccount } from "../../../payments/accounts-of.ts";
import { PaymentCard } from "../../../payments/PaymentCard.tsx";
import { usePayments } from "../../../payments/use-payments.ts";
import { useNames } from "../../../data/use-names.ts";
import { useWords } from "../../../words/use-words.ts";
import { SayPaid } from "./SayPaid.tsx";
import { TakeBack } from "./TakeBack.tsx";

/** Euros that funds owe creditors: what was confirmed, what was paid, and what the creditor says of it. */
export default function PaymentsPage() {
  const say = useWords("payments");
  return (
    <Screen title={say("office.title")} needs={usePayments()}>
      {(accounts) => (
        <>
          <p>{say("office.about")}</p>
          {accounts.length === 0 && <Empty>{say("office.none")}</Empty>}
          {accounts.map((account) => (
            <Account key={`${account.fundId} ${account.creditor}`} account={account} />
          ))}
        </>
      )}
    </Screen>
  );
}

function Account({ account }: { account: FundAccount }) {
  const say = useWords("payments");
  const { nameOf } = useNames();
  const creditor = nameOf(account.creditor) ?? say("aCreditor");
  return (
    <Card title={say("office.account", { id: account.fundId, creditor })}>
      <AccountRows account={account} />
      {account.toPay.length > 0 && <SayPaid account={account} creditor={creditor} />}
      {account.payments.length > 0 && (
        <ul className="sc-list">
          {account.payments.map((payment) => (
            <PaymentCard key={payment.id} payment={payment}>
              <TakeBack payment={payment} />
            </PaymentCard>
          ))}
        </ul>
      )}
    </Card>
  );
}
