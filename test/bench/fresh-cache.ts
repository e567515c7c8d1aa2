import pg from "pg";
import { schemas } from "../indexer/stage/tables.ts";

/** Takes the tables of the index away and leaves what it keeps of the chain's answers. */
export async function freshCache(databaseUrl: string): Promise<void> {
  const [tables] = await schemas(databaseUrl);
  const sql = new pg.Client({ connectionString: databaseUrl });
  await sql.connect();
  await sql.query(`DROP SCHEMA "${tables}" CASCADE`);
  await sql.end();
}
