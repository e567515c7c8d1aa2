import { sql } from "drizzle-orm";
import type { Address } from "../../../protocol/wire/basics.ts";
import type { Database } from "../connect-database.ts";

/** Any number: under it, writing about somebody and erasing them wait for each other. */
const ERASING = 68110002;

/** Waits for an erasure of these people that is under way, and lets none begin before this change ends. */
export async function keepFromErasing(change: Database, ...addresses: Address[]): Promise<void> {
  await change.execute(sql`
    SELECT pg_advisory_xact_lock_shared(${ERASING}, hashtext(address))
    FROM unnest(${sql.param(addresses)}::text[]) address`);
}

/** Waits for who writes about this person now; whoever comes after waits for this change. Before any row is locked. */
export async function beginErasing(change: Database, address: Address): Promise<void> {
  await change.execute(sql`SELECT pg_advisory_xact_lock(${ERASING}, hashtext(${address}))`);
}
