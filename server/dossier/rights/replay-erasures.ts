import { inArray } from "drizzle-orm";
import type { Database } from "../connect-database.ts";
import { subjects } from "../tables.ts";
import { destroySubject } from "./destroy-subject.ts";

/**
 * Erases again whose key is on the list of destroyed keys and yet is here: a backup was put back, or the process ended
 * between writing the list and erasing. @returns how many.
 */
export async function replayErasures(database: Database, destroyed: Set<string>): Promise<number> {
  if (destroyed.size === 0) return 0;
  return database.transaction(async (change) => {
    const back = await change
      .select()
      .from(subjects)
      .where(inArray(subjects.keyId, [...destroyed]));
    for (const { address } of back) await destroySubject(change, address);
    return back.length;
  });
}
