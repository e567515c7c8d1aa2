import { db } from "ponder:api";
import { line, staff } from "ponder:schema";
import { eq } from "ponder";
import { getAddress } from "viem";
import type { StaffRow } from "../../../protocol/wire/index-answers.ts";
import { lineOf } from "./line-of.ts";
import type { Where } from "./where.ts";

export async function staffRows(where?: Where): Promise<StaffRow[]> {
  const rows = await db
    .select()
    .from(staff)
    .innerJoin(line, eq(line.id, staff.last))
    .where(where)
    .orderBy(staff.organisation, staff.address);
  return rows.map(({ staff: row, line: last }) => ({
    ...row,
    address: getAddress(row.address),
    role: row.role as StaffRow["role"],
    ceiling: row.ceiling.toString(),
    grantedBy: getAddress(row.grantedBy),
    last: lineOf(last),
  }));
}
