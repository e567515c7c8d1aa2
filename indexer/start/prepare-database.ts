import pg from "pg";
import { blockHash } from "./block-hash.ts";

type Place = { databaseUrl: string; chainUrl: string; schema: string };

/** Ponder's cache of what the chain answered, by chain id: right as long as blocks keep their hashes. */
const cache = "ponder_sync";

/**
 * Makes the database of the index ready for `schema`:
 * - what was taken in from another chain goes, cache included (a chain begun again has the same id);
 * - tables of other builds go: they can be had again from the chain;
 * - the lock of an index that was killed goes, or Ponder would wait 25 seconds for it to expire.
 * Throws when another index runs on the same tables.
 */
export async function prepareDatabase({ databaseUrl, chainUrl, schema }: Place): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await refuseSecond(client, schema);

    const built = await ownSchemas(client);
    const isOurs = built.includes(cache) && (await isSameChain(client, chainUrl));
    const kept = isOurs ? [schema, cache] : [];
    for (const name of built.filter((each) => !kept.includes(each))) {
      await client.query(`DROP SCHEMA "${name}" CASCADE`);
    }

    if (isOurs && built.includes(schema)) {
      await client.query(
        `UPDATE "${schema}"._ponder_meta SET value = jsonb_set(value, '{is_locked}', '0')`,
      );
    }
  } finally {
    await client.end();
  }
}

/** A killed index leaves no session behind, a running one does. */
async function refuseSecond(client: pg.Client, schema: string): Promise<void> {
  const { rowCount } = await client.query(
    "SELECT FROM pg_stat_activity WHERE datname = current_database() AND application_name = $1",
    [`${schema}_internal`],
  );
  if (rowCount) throw new Error("Another index runs on this database.");
}

/** The tables of every build, and the cache. */
async function ownSchemas(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT nspname AS name FROM pg_namespace WHERE nspname ~ '^(index_[0-9a-f]{12}|${cache})$'`,
  );
  return rows.map(({ name }) => name);
}

/** True when the chain has the newest block of the cache: its hash commits to all blocks before it. */
async function isSameChain(client: pg.Client, chainUrl: string): Promise<boolean> {
  const { rows } = await client.query<{ number: string; hash: string }>(
    `SELECT number, hash FROM ${cache}.blocks ORDER BY number DESC LIMIT 1`,
  );
  const newest = rows[0];
  return newest !== undefined && (await blockHash(chainUrl, newest.number)) === newest.hash;
}
