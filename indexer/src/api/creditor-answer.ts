import { agreement, debt, offer, staff } from "ponder:schema";
import { and, eq, ne } from "ponder";
import type { Address } from "viem";
import type { CreditorAnswer } from "../../../protocol/wire/index-answers.ts";
import { agreementRows } from "./agreement-rows.ts";
import { debtRows } from "./debt-rows.ts";
import { headNow } from "./head-now.ts";
import { linesOf } from "./lines-of.ts";
import { offerRows } from "./offer-rows.ts";
import { staffRows } from "./staff-rows.ts";

/** A creditor's agreements, claims, inbox and ledger, or null for who is no staff and has no agreement. */
export async function creditorAnswer(address: Address): Promise<CreditorAnswer | null> {
  const head = await headNow();
  const [[record = null], agreements, debts, transfers, others, offers, { lines }] =
    await Promise.all([
      staffRows(eq(staff.address, address)),
      agreementRows(eq(agreement.creditor, address)),
      debtRows(eq(debt.creditor, address)),
      debtRows(eq(debt.transferCreditor, address)),
      agreementRows(and(ne(agreement.creditor, address), eq(agreement.status, "active"))),
      offerRows(eq(offer.creditor, address)),
      linesOf(address, ["creditor", "staff"]),
    ]);
  if (record === null && agreements.length === 0) return null;
  return {
    head,
    staff: record,
    agreements,
    debts,
    transfers,
    others: others
      .filter(({ until }) => until > head.time)
      .map(({ id, creditor }) => ({ agreementId: id, creditor })),
    offers,
    lines,
  };
}
