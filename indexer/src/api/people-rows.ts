import { db } from "ponder:api";
import { line, person, staff } from "ponder:schema";
import { desc, eq } from "ponder";
import { getAddress } from "viem";
import type { PersonRow } from "../../../protocol/wire/index-answers.ts";
import { actingOf } from "./acting-of.ts";
import { addressOrNull } from "./address-or-null.ts";
import { lineOf } from "./line-of.ts";
import type { Where } from "./where.ts";

/** People: who was enrolled first, or the newest where so many at most are wanted. */
export async function peopleRows(where?: Where, newest?: number): Promise<PersonRow[]> {
  const found = db
    .select()
    .from(person)
    .innerJoin(line, eq(line.id, person.last))
    .leftJoin(staff, eq(staff.address, person.mentor))
    .where(where);
  const rows = await (newest === undefined
    ? found.orderBy(person.enrolledAt, person.address)
    : found.orderBy(desc(person.enrolledAt), desc(person.address)).limit(newest));
  return rows.map(({ person: told, line: last, staff: record }) => {
    const {
      endsFrom,
      endAnnouncedBy,
      endCommitment,
      pausedTotal: _,
      pausedSince: __,
      ...row
    } = told;
    return {
      ...row,
      address: getAddress(row.address),
      status: row.status as PersonRow["status"],
      balance: row.balance.toString(),
      held: row.held.toString(),
      mentor: addressOrNull(row.mentor),
      mentorActs: actingOf(record, "mentor"),
      approver: addressOrNull(row.approver),
      end:
        endsFrom === null || endAnnouncedBy === null || endCommitment === null
          ? null
          : { from: endsFrom, by: getAddress(endAnnouncedBy), commitment: endCommitment },
      last: lineOf(last),
    };
  });
}
