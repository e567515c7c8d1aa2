import { readParts } from "../../../../protocol/money/read-parts.ts";
import { sumOfParts } from "../../../../protocol/money/sum-of-parts.ts";
import type { DebtRow } from "../../../../protocol/wire/index-answers.ts";
import { findRecord } from "../../../data/find-record.ts";
import { useNames } from "../../../data/use-names.ts";
import { Card } from "../../../parts/Card.tsx";
import { LineMark } from "../../../parts/LineMark.tsx";
import { TransactionButton } from "../../../parts/TransactionButton.tsx";
import { acceptTransfer } from "../../../transactions/accept-transfer.ts";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import type { Claims } from "../use-claims.ts";

type Props = { transfers: readonly DebtRow[]; records: Claims["records"] };

/** Claims of other creditors that are offered to this one, to take over. */
export function OfferedClaims({ transfers, records }: Props) {
  const say = useWords("creditor");
  const { money } = useFormat();
  const { nameOf } = useNames();
  if (transfers.length === 0) return null;
  return (
    <Card title={say("transfer.offered")} strong>
      <ul className="sc-list">
        {transfers.map((debt) => {
          const words = findRecord(records, "claim", debt.commitment);
          const agreementId = debt.transfer?.agreementId ?? 0;
          return (
            <li key={debt.id} className="sc-card">
              <p>
                <strong>{words?.content.reference ?? say("noReference")}</strong>
              </p>
              <p>
                {say("transfer.from", {
                  name: nameOf(debt.creditor) ?? say("anotherCreditor"),
                  amount: money(sumOfParts(readParts(debt.open))),
                  id: agreementId,
                })}
              </p>
              <LineMark line={debt.last} records={[words]}>
                <TransactionButton
                  transaction={acceptTransfer}
                  request={{ debtId: debt.id, agreementId }}
                  label={say("transfer.accept")}
                  doneText={say("transfer.accepted")}
                  review
                />
              </LineMark>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
