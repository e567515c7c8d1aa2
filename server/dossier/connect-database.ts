import { drizzle } from "drizzle-orm/node-postgres";
import type { NodePgQueryResultHKT } from "drizzle-orm/node-postgres";
import type { PgDatabase } from "drizzle-orm/pg-core";
import pg from "pg";
import { tellLost } from "./tell-lost.ts";

/** The dossier's database, or a transaction on it. */
export type Database = PgDatabase<NodePgQueryResultHKT>;

/** A pool on the dossier's database. @returns the database and how to let it go. */
export function connectDatabase(url: string): { database: Database; close: () => Promise<void> } {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 15_000,
    application_name: "socialcoin-server",
  });
  tellLost(pool);
  return { database: drizzle({ client: pool }), close: () => pool.end() };
}
