import pg from "pg";
import { chainOrigin } from "./chain-origin.ts";

type Place = { databaseUrl: string; chainUrl: string; startBlock: number; schema: string };

/**
 * Makes the database of the index ready for `schema`:
 * - what was taken in from another chain goes, cached blocks included (a chain begun again has the same id);
 * - tables of other builds go: they can be had again from the chain;
 * - the lock of an index that was killed goes, or Ponder would wait 25 seconds for it to expire.
 * Throws when another index runs on the same tables.
 */
export async function prepareDatabase(place: Place): Promise<void> {
  const { schema } = place;
  const origin = await chainOrigin(place.chainUrl, place.startBlock);
  const client = new pg.Client({ connectionString: place.databaseUrl });
  await client.connect();
  try {
    await refuseSecond(client, schema);

    const isSameChain = (await knownOrigin(client)) === origin;
    const built = await ownSchemas(client);
    const kept = isSameChain ? [schema, "ponder_sync"] : [];
    for (const name of built.filter((each) => !kept.includes(each))) {
      await client.query(`DROP SCHEMA "${name}" CASCADE`);
    }
    await client.query("DELETE FROM public.index_origin");
    await client.query("INSERT INTO public.index_origin VALUES ($1)", [origin]);

    if (isSameChain && built.includes(schema)) {
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

async function knownOrigin(client: pg.Client): Promise<string | undefined> {
  await client.query("CREATE TABLE IF NOT EXISTS public.index_origin (hash text NOT NULL)");
  const { rows } = await client.query<{ hash: string }>("SELECT hash FROM public.index_origin");
  return rows[0]?.hash;
}

/** The tables of every build, and Ponder's cache of blocks. */
async function ownSchemas(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    "SELECT nspname AS name FROM pg_namespace WHERE nspname ~ '^(index_[0-9a-f]{12}|ponder_sync)$'",
  );
  return rows.map(({ name }) => name);
}
