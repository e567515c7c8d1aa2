import type { DebtParts } from "../../protocol/money/debt-parts.ts";
import { readParts } from "../../protocol/money/read-parts.ts";
import { sumOfParts } from "../../protocol/money/sum-of-parts.ts";
import { monthOf } from "../../protocol/time/month-of.ts";
import type { DossierRecord } from "../../protocol/wire/dossier-records.ts";
import type { DebtRow, OfferRow, OffersAnswer } from "../../protocol/wire/index-answers.ts";
import { findRecord } from "../data/find-record.ts";

/** One yes of the creditor, with what it is about. */
export type Confirmed = {
  offer: OfferRow;
  debt: DebtRow | undefined;
  /** The words of the claim, where they can be read. */
  claim: DossierRecord<"claim"> | undefined;
  taken: DebtParts;
  cents: bigint;
  at: number;
  month: number;
};

/** Every yes that this creditor gave, the newest first. */
export function confirmedOf(
  { offers, debts }: Pick<OffersAnswer, "offers" | "debts">,
  records: readonly DossierRecord[],
): Confirmed[] {
  return offers
    .flatMap((offer): Confirmed[] => {
      if (offer.status !== "confirmed" || !offer.taken || offer.answeredAt === null) return [];
      const debt = debts.find(({ id }) => id === offer.debtId);
      const taken = readParts(offer.taken);
      return [
        {
          offer,
          debt,
          claim: findRecord(records, "claim", debt?.commitment),
          taken,
          cents: sumOfParts(taken),
          at: offer.answeredAt,
          month: monthOf(offer.answeredAt),
        },
      ];
    })
    .sort((one, other) => other.at - one.at);
}
