import { drizzle } from "drizzle-orm/node-postgres";
import type { NodePgQueryResultHKT } from "drizzle-orm/node-postgres";
import type { PgDatabase } from "drizzle-orm/pg-core";
import pg from "pg";

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
  // Without a listener a connection that breaks while idle would end the process; the next query takes a new one.
  pool.on("error", () => console.error(JSON.stringify({ lost: "database connection" })));
  return { database: drizzle({ client: pool }), close: () => pool.end() };
}
