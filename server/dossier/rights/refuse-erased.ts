import { inArray } from "drizzle-orm";
import type { Address } from "../../../protocol/wire/basics.ts";
import { Problem } from "../../problems/problem.ts";
import type { Database } from "../connect-database.ts";
import { keepFromErasing } from "../keys/erasing-turns.ts";
import { erased } from "../tables.ts";

/**
 * Lets a change write about people, who can not be erased before it ends.
 * @throws Problem erased where one of them had everything erased: only they themselves can come back.
 */
export async function refuseErased(change: Database, ...addresses: Address[]): Promise<void> {
  await keepFromErasing(change, ...addresses);
  const gone = await change.select().from(erased).where(inArray(erased.address, addresses));
  if (gone.length > 0) throw new Problem("erased");
}
