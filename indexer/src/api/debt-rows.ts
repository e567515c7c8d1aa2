import { db } from "ponder:api";
import { agreement, debt, line, staff } from "ponder:schema";
import { desc, eq, inArray } from "ponder";
import { getAddress } from "viem";
import type { DebtRow } from "../../../protocol/wire/index-answers.ts";
import { actingOf } from "./acting-of.ts";
import { addressOrNull } from "./address-or-null.ts";
import { agreementRows } from "./agreement-rows.ts";
import { lineOf } from "./line-of.ts";
import type { Where } from "./where.ts";

/** Debts with the agreement they stand under, the newest first; so many at most, where that is said. */
export async function debtRows(where: Where, most?: number): Promise<DebtRow[]> {
  const found = db
    .select()
    .from(debt)
    .innerJoin(line, eq(line.id, debt.last))
    .leftJoin(staff, eq(staff.address, debt.creditor))
    .where(where)
    .orderBy(desc(debt.id));
  const rows = await (most === undefined ? found : found.limit(most));
  if (rows.length === 0) return [];
  const under = [...new Set(rows.map((row) => row.debt.agreementId))];
  const agreements = new Map(
    (await agreementRows(inArray(agreement.id, under))).map((one) => [one.id, one]),
  );

  return rows.map(({ debt: row, line: last, staff: record }) => ({
    id: row.id,
    resident: getAddress(row.resident),
    creditor: getAddress(row.creditor),
    creditorActs: actingOf(record, "creditor"),
    agreementId: row.agreementId,
    status: row.status as DebtRow["status"],
    original: {
      principal: row.originalPrincipal.toString(),
      increase: row.originalIncrease.toString(),
      interest: row.originalInterest.toString(),
      costs: row.originalCosts.toString(),
    },
    open: {
      principal: row.principal.toString(),
      increase: row.increase.toString(),
      interest: row.interest.toString(),
      costs: row.costs.toString(),
    },
    offered: row.offered.toString(),
    endsByDay: row.endsByDay,
    paused: row.paused,
    transfer:
      row.transferTo === null || row.transferCreditor === null
        ? null
        : { agreementId: row.transferTo, creditor: getAddress(row.transferCreditor) },
    allowedBy: addressOrNull(row.allowedBy),
    commitment: row.commitment,
    disputeCommitment: row.disputeCommitment,
    disputedAt: row.disputedAt,
    registeredAt: row.registeredAt,
    statedAt: row.statedAt,
    agreement: agreements.get(row.agreementId)!,
    last: lineOf(last),
  }));
}
