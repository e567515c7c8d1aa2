import { and, eq } from "drizzle-orm";
import type { Database } from "../connect-database.ts";
import type { MasterKey } from "../keys/master-key.ts";
import type { SubjectKeys } from "../keys/subject-keys.ts";
import { matchCodes } from "../tables.ts";
import { codeHash } from "./code-hash.ts";
import { openCode } from "./open-letter.ts";

/** Hashes every match code anew: under a new master key, or where a backup came back, which holds no hashes. */
export async function rehashCodes(
  change: Database,
  keys: SubjectKeys,
  master: MasterKey,
): Promise<void> {
  const rows = await change.select().from(matchCodes);
  const subjectKeys = await keys.of(rows.map((row) => row.subject));
  for (const row of rows) {
    const hash = await codeHash(master, row.creditor, openCode(subjectKeys.get(row.subject)!, row));
    await change
      .update(matchCodes)
      .set({ codeHash: hash })
      .where(and(eq(matchCodes.subject, row.subject), eq(matchCodes.creditor, row.creditor)));
  }
}
