import type { Owed } from "../../../../protocol/wire/payments-api.ts";
import { readParts } from "../../../../protocol/money/read-parts.ts";
import { sumOfParts } from "../../../../protocol/money/sum-of-parts.ts";
import { offerAgrees } from "../../../check/row-agrees.ts";
import { valueOf } from "../../../data/answer.ts";
import { findRecord } from "../../../data/find-record.ts";
import { LineMark } from "../../../parts/LineMark.tsx";
import { Money } from "../../../parts/Money.tsx";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import type { Claims } from "../use-claims.ts";

type Props = { offers: readonly Owed[]; claims: Claims };

/** The confirmed offers of a month by the creditor's own reference, each held against its line on the chain. */
export function OwedOffers({ offers, claims }: Props) {
  const say = useWords("payments");
  const { date } = useFormat();
  const desk = valueOf(claims.needs);
  return (
    <ul className="sc-list">
      {offers.map(({ offerId, cents, at }) => {
        const offer = desk?.offers.find(({ id }) => id === offerId);
        const debt = desk?.debts.find(({ id }) => id === offer?.debtId);
        const words = findRecord(claims.records, "claim", debt?.commitment);
        const taken = offer?.taken ? String(sumOfParts(readParts(offer.taken))) : null;
        return (
          <li key={offerId} className="sc-card">
            <p className="sc-between">
              <strong>{words?.content.reference ?? say("offer", { id: offerId })}</strong>
              <Money cents={cents} of="euros" />
            </p>
            <p className="sc-quiet">{say("saidYes", { id: offerId, date: date(at) })}</p>
            {offer && (
              <LineMark
                line={offer.last}
                records={[words]}
                agrees={offerAgrees(offer) && taken === cents}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}
