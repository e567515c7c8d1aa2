import { and, eq, gt, sql } from "drizzle-orm";
import type { Address } from "../../../protocol/wire/basics.ts";
import type { ReadingRole } from "../../../protocol/wire/rights-api.ts";
import type { Database } from "../connect-database.ts";
import { readers } from "../tables.ts";

/** As what this account looks along now, or null. */
export async function readerOf(database: Database, address: Address): Promise<ReadingRole | null> {
  const [row] = await database
    .select({ role: readers.role })
    .from(readers)
    .where(and(eq(readers.address, address), gt(readers.until, sql`now()`)));
  return row?.role ?? null;
}
