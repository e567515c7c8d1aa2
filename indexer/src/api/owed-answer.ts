import { db } from "ponder:api";
import { agreement, offer } from "ponder:schema";
import { and, asc, eq, inArray, ne, sql } from "ponder";
import { getAddress, type Address } from "viem";
import type { Owed, OwedAnswer } from "../../../protocol/wire/payments-api.ts";
import { cutPage, type PageAsked } from "./page-asked.ts";
import type { Where } from "./where.ts";

/**
 * A page of what funds pay creditors for: confirmed offers under an agreement in which one does, of nobody in particular, oldest first.
 * @param creditor Whom they owe it to; undefined for everybody.
 */
export async function owedAnswer(
  { after, limit }: PageAsked,
  creditor?: Address,
): Promise<OwedAnswer> {
  const found = await owedRows(
    and(
      creditor && eq(offer.creditor, creditor),
      after && sql`(${offer.answeredAt}, ${offer.id}) > (${after.by}::int8, ${after.id}::int)`,
    ),
    limit + 1,
  );
  const { page, next } = cutPage(found, limit, ({ at, offerId }) => ({ by: at, id: offerId }));
  return { owed: page, next };
}

/** Those of what funds owe this creditor that are for one of these offers. */
export async function owedOfAnswer(creditor: Address, ids: number[]): Promise<OwedAnswer> {
  const where = and(eq(offer.creditor, creditor), inArray(offer.id, ids));
  return { owed: await owedRows(where, ids.length), next: null };
}

async function owedRows(where: Where, most: number): Promise<Owed[]> {
  const rows = await db
    .select()
    .from(offer)
    .innerJoin(agreement, eq(agreement.id, offer.agreementId))
    .where(and(where, eq(offer.status, "confirmed"), ne(agreement.route, "forgiven")))
    .orderBy(asc(offer.answeredAt), asc(offer.id))
    .limit(most);
  return rows.map(({ offer: row, agreement: under }) => ({
    offerId: row.id,
    creditor: getAddress(row.creditor),
    fundId: under.fundId,
    route: under.route as Owed["route"],
    cents: String(row.takenPrincipal! + row.takenIncrease! + row.takenInterest! + row.takenCosts!),
    at: row.answeredAt!,
  }));
}
