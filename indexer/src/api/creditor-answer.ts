import { db } from "ponder:api";
import { agreement, debt, offer, staff } from "ponder:schema";
import { and, count, eq, ne, sum } from "ponder";
import type { Address } from "viem";
import type { CreditorAnswer } from "../../../protocol/wire/index-answers.ts";
import { agreementRows } from "./agreement-rows.ts";
import { debtRows } from "./debt-rows.ts";
import { headNow } from "./head-now.ts";
import { staffRows } from "./staff-rows.ts";

/** What stands beside a creditor's lists, or null for who is no staff and has no agreement. */
export async function creditorAnswer(address: Address): Promise<CreditorAnswer | null> {
  const head = await headNow();
  const [[record = null], agreements, transfers, others, waiting, claims] = await Promise.all([
    staffRows(eq(staff.address, address)),
    agreementRows(eq(agreement.creditor, address)),
    debtRows(eq(debt.transferCreditor, address)),
    agreementRows(and(ne(agreement.creditor, address), eq(agreement.status, "active"))),
    db
      .select({ count: count(), coins: sum(offer.coins) })
      .from(offer)
      .where(and(eq(offer.creditor, address), eq(offer.status, "open"))),
    db.select({ count: count() }).from(debt).where(eq(debt.creditor, address)),
  ]);
  if (record === null && agreements.length === 0) return null;
  return {
    head,
    staff: record,
    agreements,
    transfers,
    others: others
      .filter(({ until }) => until > head.time)
      .map(({ id, creditor }) => ({ agreementId: id, creditor })),
    waiting: { count: waiting[0]!.count, coins: waiting[0]!.coins ?? "0" },
    claims: claims[0]!.count,
  };
}
