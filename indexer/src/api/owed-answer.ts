import { db } from "ponder:api";
import { agreement, offer } from "ponder:schema";
import { and, asc, eq, ne } from "ponder";
import { getAddress, type Address } from "viem";
import type { Owed, OwedAnswer } from "../../../protocol/wire/payments-api.ts";

/**
 * What funds pay creditors for: confirmed offers under an agreement in which one does, of nobody in particular.
 * @param creditor Whom they owe it to; undefined for everybody.
 */
export async function owedAnswer(creditor?: Address): Promise<OwedAnswer> {
  const rows = await db
    .select()
    .from(offer)
    .innerJoin(agreement, eq(agreement.id, offer.agreementId))
    .where(
      and(
        creditor && eq(offer.creditor, creditor),
        eq(offer.status, "confirmed"),
        ne(agreement.route, "forgiven"),
      ),
    )
    .orderBy(asc(offer.answeredAt), asc(offer.id));
  return {
    owed: rows.map(({ offer: row, agreement: under }) => ({
      offerId: row.id,
      creditor: getAddress(row.creditor),
      fundId: under.fundId,
      route: under.route as Owed["route"],
      cents: String(
        row.takenPrincipal! + row.takenIncrease! + row.takenInterest! + row.takenCosts!,
      ),
      at: row.answeredAt!,
    })),
  };
}
