import { offerAgrees } from "../../../check/row-agrees.ts";
import { Card } from "../../../parts/Card.tsx";
import { LineMark } from "../../../parts/LineMark.tsx";
import { Money } from "../../../parts/Money.tsx";
import { ReceiptButton } from "../../../receipts/ReceiptButton.tsx";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import type { Confirmed } from "../../../receipts/confirmed-of.ts";

type Props = { confirmed: readonly Confirmed[]; sender: string };

/** Each yes of a month with its receipt, to hand on or to keep. */
export function ReceiptsCard({ confirmed, sender }: Props) {
  const say = useWords("books");
  const { date } = useFormat();
  return (
    <Card title={say("receipts.title")}>
      <p>{say("receipts.about")}</p>
      <ul className="sc-list">
        {confirmed.map((one) => {
          const { offer, claim, cents, at } = one;
          return (
            <li key={offer.id} className="sc-card">
              <p className="sc-between">
                <strong>{claim?.content.reference ?? say("noReference")}</strong>
                <Money cents={cents} of="euros" />
              </p>
              <p className="sc-quiet">{say("receipts.line", { id: offer.id, date: date(at) })}</p>
              <LineMark line={offer.last} records={[claim]} agrees={offerAgrees(offer)}>
                {claim && <ReceiptButton one={one} claim={claim} sender={sender} />}
              </LineMark>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
