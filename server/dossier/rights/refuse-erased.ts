import { eq } from "drizzle-orm";
import type { Address } from "../../../protocol/wire/basics.ts";
import { Problem } from "../../problems/problem.ts";
import type { Database } from "../connect-database.ts";
import { keepFromErasing } from "../keys/erasing-turns.ts";
import { erased } from "../tables.ts";

/**
 * Lets a change write about somebody, who can not be erased before it ends.
 * @throws Problem erased for who had everything erased: only they themselves can come back.
 */
export async function refuseErased(change: Database, address: Address): Promise<void> {
  await keepFromErasing(change, address);
  const gone = await change.select().from(erased).where(eq(erased.address, address));
  if (gone.length > 0) throw new Problem("erased");
}
