import type { staff } from "ponder:schema";
import type { Acting, StaffRow } from "../../../protocol/wire/index-answers.ts";

/** From when until when somebody may act in a role; null for who never had it, or has it no longer. */
export function actingOf(
  record: typeof staff.$inferSelect | null,
  role: StaffRow["role"],
): Acting | null {
  if (record === null || record.role !== role || record.revoked) return null;
  return { from: record.from, until: record.until };
}
