import { db } from "ponder:api";
import { agreement, agreementYear, line } from "ponder:schema";
import { and, eq } from "ponder";
import { getAddress } from "viem";
import type { AgreementRow } from "../../../protocol/wire/index-answers.ts";
import { yearOf } from "../year-of.ts";
import { addressOrNull } from "./address-or-null.ts";
import { lineOf } from "./line-of.ts";
import type { Where } from "./where.ts";

export async function agreementRows(where?: Where): Promise<AgreementRow[]> {
  const thisYear = yearOf(Date.now() / 1000);
  const rows = await db
    .select()
    .from(agreement)
    .innerJoin(line, eq(line.id, agreement.last))
    .leftJoin(
      agreementYear,
      and(eq(agreementYear.agreementId, agreement.id), eq(agreementYear.year, thisYear)),
    )
    .where(where)
    .orderBy(agreement.id);
  return rows.map(({ agreement: row, line: last, agreement_year: year }) => ({
    ...row,
    creditor: getAddress(row.creditor),
    status: row.status as AgreementRow["status"],
    route: row.route as AgreementRow["route"],
    yearlyCeiling: row.yearlyCeiling.toString(),
    usedThisYear: (year?.used ?? 0n).toString(),
    proposedBy: getAddress(row.proposedBy),
    approvedBy: addressOrNull(row.approvedBy),
    last: lineOf(last),
  }));
}
