import { db } from "ponder:api";
import { debt, line, offer, person, staff } from "ponder:schema";
import { asc, desc, eq, sql } from "ponder";
import { getAddress } from "viem";
import type { OfferRow } from "../../../protocol/wire/index-answers.ts";
import { actingOf } from "./acting-of.ts";
import { addressOrNull } from "./address-or-null.ts";
import { lineOf } from "./line-of.ts";
import type { Where } from "./where.ts";

/** Offers: the open ones first, by their term; then the newest. So many at most, where that is said. */
export async function offerRows(where: Where, most?: number): Promise<OfferRow[]> {
  const isOpen = sql`${offer.status} = 'open'`;
  const found = db
    .select()
    .from(offer)
    .innerJoin(line, eq(line.id, offer.last))
    .innerJoin(debt, eq(debt.id, offer.debtId))
    .innerJoin(person, eq(person.address, offer.resident))
    .leftJoin(staff, eq(staff.address, offer.creditor))
    .where(where)
    .orderBy(
      desc(isOpen),
      asc(sql`CASE WHEN ${isOpen} THEN ${offer.answerUntil} END`),
      desc(offer.id),
    );
  const rows = await (most === undefined ? found : found.limit(most));
  return rows.map(({ offer: row, debt: of, person: owner, line: last, staff: record }) => ({
    id: row.id,
    debtId: row.debtId,
    resident: getAddress(row.resident),
    creditor: getAddress(row.creditor),
    creditorActs: actingOf(record, "creditor"),
    coins: row.coins.toString(),
    rateBps: row.rateBps,
    answerUntil: row.answerUntil,
    status: row.status as OfferRow["status"],
    standing: row.id >= of.firstOffer && of.status !== "withdrawn" && of.status !== "settled",
    approver: addressOrNull(owner.approver),
    approvedBy: addressOrNull(row.approvedBy),
    burned: row.burned?.toString() ?? null,
    returned: row.returned?.toString() ?? null,
    taken:
      row.burned === null
        ? null
        : {
            principal: String(row.takenPrincipal),
            increase: String(row.takenIncrease),
            interest: String(row.takenInterest),
            costs: String(row.takenCosts),
          },
    reasonCommitment: row.reasonCommitment,
    madeAt: row.madeAt,
    answeredAt: row.answeredAt,
    last: lineOf(last),
  }));
}
