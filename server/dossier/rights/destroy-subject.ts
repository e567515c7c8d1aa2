import { eq, or, sql } from "drizzle-orm";
import type { Address } from "../../../protocol/wire/basics.ts";
import type { Database } from "../connect-database.ts";
import { beginErasing } from "../keys/erasing-turns.ts";
import {
  applications,
  destructionItems,
  auditLooks,
  erased,
  invitations,
  legalHolds,
  letters,
  letterVersions,
  matchCodes,
  news,
  newsAddresses,
  objections,
  paperChoices,
  paperTasks,
  photos,
  readers,
  records,
  sessions,
  sharing,
  staffNames,
  subjects,
} from "../tables.ts";

/** Every table with words about a subject. What is sealed under the subject's key goes with the key. */
const TABLES = [
  records,
  photos,
  letterVersions,
  letters,
  matchCodes,
  staffNames,
  applications,
  sharing,
  objections,
  paperChoices,
  paperTasks,
  auditLooks,
  legalHolds,
  newsAddresses,
  news,
  destructionItems,
] as const;

/**
 * Destroys a subject's key, salts and words, and ends its sessions. Lines of the log stay, about nobody. That this account
 * had everything erased stays too, so that nobody writes about it again.
 * @param kept How many records a law keeps of this erasure; absent where an earlier one is done again.
 */
export async function destroySubject(
  change: Database,
  address: Address,
  kept?: number,
): Promise<void> {
  await beginErasing(change, address);
  const noted = change.insert(erased).values({ address, kept });
  if (kept === undefined) await noted.onConflictDoNothing();
  else {
    // Who signed in since and wrote something has it erased now; what was kept before is still kept.
    const set = { at: sql`now()`, kept: sql`${erased.kept} + ${kept}` };
    await noted.onConflictDoUpdate({ target: erased.address, set });
  }
  for (const table of TABLES) await change.delete(table).where(eq(table.subject, address));
  await change.delete(subjects).where(eq(subjects.address, address));
  await change
    .delete(invitations)
    .where(or(eq(invitations.account, address), eq(invitations.replacesAccount, address)));
  await change.delete(readers).where(eq(readers.address, address));
  await change.delete(sessions).where(eq(sessions.address, address));
}
