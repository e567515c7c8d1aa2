import type { DossierRecord } from "../../../../protocol/wire/dossier-records.ts";
import { offerAgrees } from "../../../check/row-agrees.ts";
import { useLetterWords } from "../../../letters/use-letter-words.ts";
import { Card } from "../../../parts/Card.tsx";
import { LineMark } from "../../../parts/LineMark.tsx";
import { Money } from "../../../parts/Money.tsx";
import { SendButton } from "../../../parts/SendButton.tsx";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import type { Confirmed } from "./confirmed-of.ts";
import { receiptLetter } from "./receipt-letter.ts";

type Props = { confirmed: readonly Confirmed[]; sender: string };

/** Each yes of a month with its receipt, to hand on or to keep. */
export function ReceiptsCard({ confirmed, sender }: Props) {
  const say = useWords("books");
  const { date } = useFormat();
  const { language, format } = useLetterWords();
  const inLetter = useWords("books", language);
  const print = (one: Confirmed, claim: DossierRecord<"claim">) => async () => {
    const { printLetter } = await import("../../../letters/print-letter.ts");
    const around = { language, say: inLetter, format, sender, origin: location.origin };
    await printLetter(receiptLetter({ ...one, claim }, around), `bewijs-${one.offer.id}.pdf`);
  };
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
                {claim && (
                  <SendButton
                    label={say("receipts.make", { reference: claim.content.reference })}
                    variant="secondary"
                    send={print(one, claim)}
                    doneText={say("made")}
                  />
                )}
              </LineMark>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
