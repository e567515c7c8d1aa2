import { readFileSync } from "node:fs";
import pg from "pg";

/**
 * Makes the database of the index ready for `schema`:
 * - what was taken in from another chain goes, cached blocks included (a chain begun again has the same id);
 * - tables of other builds go: they can be had again from the chain;
 * - the lock of an index that was killed goes, or Ponder would wait 25 seconds for it to expire.
 * Throws when another index runs on the same tables.
 */
export async function prepareDatabase(schema: string): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    await refuseSecond(client, schema);

    const origin = await originHash();
    await client.query("CREATE TABLE IF NOT EXISTS public.index_origin (hash text NOT NULL)");
    const known = await client.query<{ hash: string }>("SELECT hash FROM public.index_origin");
    const isSameChain = known.rows[0]?.hash === origin;

    const built = await client.query<{ name: string }>(
      String.raw`SELECT nspname AS name FROM pg_namespace WHERE nspname ~ '^(index_[0-9a-f]{12}|ponder_sync)$'`,
    );
    for (const { name } of built.rows) {
      const stays = isSameChain && (name === schema || name === "ponder_sync");
      if (!stays) await client.query(`DROP SCHEMA "${name}" CASCADE`);
    }
    await client.query("DELETE FROM public.index_origin");
    await client.query("INSERT INTO public.index_origin VALUES ($1)", [origin]);

    const stayed = isSameChain && built.rows.some(({ name }) => name === schema);
    if (stayed) {
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

/** The hash of the block that the contracts begin at. It commits to all blocks before it. */
async function originHash(): Promise<string> {
  const deployment = JSON.parse(readFileSync(process.env.DEPLOYMENT_FILE ?? "", "utf8")) as {
    startBlock: number;
  };
  const answer = await fetch(process.env.CHAIN_RPC_URL ?? "", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      jsonrpc: "2.0",
      id: 1,
      method: "eth_getBlockByNumber",
      params: [`0x${deployment.startBlock.toString(16)}`, false],
    }),
  });
  const { result } = (await answer.json()) as { result: { hash: string } | null };
  if (!result) throw new Error(`The chain has no block ${deployment.startBlock}.`);
  return result.hash;
}
