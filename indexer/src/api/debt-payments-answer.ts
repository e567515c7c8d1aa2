import { db } from "ponder:api";
import { debt, debtPayment } from "ponder:schema";
import { and, asc, eq, inArray } from "ponder";
import type { Address } from "viem";
import type { DebtPaymentsAnswer } from "../../../protocol/wire/index-answers.ts";
import { headNow } from "./head-now.ts";

/** What was paid elsewhere on these claims of a creditor. */
export async function debtPaymentsAnswer(
  creditor: Address,
  ids: number[],
): Promise<DebtPaymentsAnswer> {
  const head = await headNow();
  const rows = await db
    .select({ payment: debtPayment })
    .from(debtPayment)
    .innerJoin(debt, eq(debt.id, debtPayment.debtId))
    .where(and(inArray(debtPayment.debtId, ids), eq(debt.creditor, creditor)))
    .orderBy(asc(debtPayment.debtId), asc(debtPayment.line));
  const payments = rows.map(({ payment }) => ({
    debtId: payment.debtId,
    commitment: payment.commitment,
    taken: {
      principal: `${payment.principal}`,
      increase: `${payment.increase}`,
      interest: `${payment.interest}`,
      costs: `${payment.costs}`,
    },
  }));
  return { head, payments };
}
