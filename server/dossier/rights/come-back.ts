import { eq } from "drizzle-orm";
import type { Address } from "../../../protocol/wire/basics.ts";
import type { Database } from "../connect-database.ts";
import { erased } from "../tables.ts";

/**
 * Lets words be written again about somebody who had everything erased. Only at an act of their own: they ask to take
 * part, claim an invitation, sign in while the chain says that they take part by their own signature, or work here again.
 */
export async function comeBack(change: Database, address: Address): Promise<void> {
  await change.delete(erased).where(eq(erased.address, address));
}
