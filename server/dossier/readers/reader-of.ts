import { and, eq, gt, sql } from "drizzle-orm";
import type { Address } from "../../../protocol/wire/basics.ts";
import type { Database } from "../connect-database.ts";
import { readers } from "../tables.ts";

export type ReaderRow = typeof readers.$inferSelect;

/** What the office said of this account, as long as it holds; null when it looks along no more, or never did. */
export async function readerOf(database: Database, address: Address): Promise<ReaderRow | null> {
  const [row] = await database
    .select()
    .from(readers)
    .where(and(eq(readers.address, address), gt(readers.until, sql`now()`)));
  return row ?? null;
}
