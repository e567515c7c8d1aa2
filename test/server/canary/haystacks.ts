import type { Address, PublicClient } from "viem";
import pg from "pg";

/** How many blocks, and how many rows, are read at once. */
const BLOCKS = 20;
const ROWS = 2_000;

const asText = (value: unknown) =>
  JSON.stringify(value, (_, each: unknown) => (typeof each === "bigint" ? String(each) : each));

/** Every block with its transactions, and every event; the ones before `from` left out. */
export async function* chainOf(
  client: Pick<PublicClient, "getBlock" | "getBlockNumber" | "getLogs">,
  first = 0,
): AsyncGenerator<string> {
  const last = Number(await client.getBlockNumber());
  for (let from = first; from <= last; from += BLOCKS) {
    const to = Math.min(last, from + BLOCKS - 1);
    const blocks = await Promise.all(
      Array.from({ length: to - from + 1 }, (_, number) =>
        client.getBlock({ blockNumber: BigInt(from + number), includeTransactions: true }),
      ),
    );
    yield asText(blocks);
    yield asText(await client.getLogs({ fromBlock: BigInt(from), toBlock: BigInt(to) }));
  }
}

/**
 * Every row of every table of a database, as whoever copies it sees them: without what a
 * connection keeps for itself (`pg_temp_N`), which nobody else can read and which comes and goes.
 */
export async function* dumpOf(url: string): AsyncGenerator<string> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query("BEGIN");
    const { rows: tables } = await client.query<{ schema: string; name: string }>(
      `SELECT schemaname AS schema, tablename AS name FROM pg_tables
       WHERE schemaname NOT IN ('pg_catalog', 'information_schema')
         AND schemaname !~ '^pg_temp_'`,
    );
    for (const { schema, name } of tables) {
      await client.query(
        `DECLARE rows CURSOR FOR SELECT t::text AS line FROM "${schema}"."${name}" t`,
      );
      for (;;) {
        const { rows } = await client.query<{ line: string }>(`FETCH ${ROWS} FROM rows`);
        if (rows.length === 0) break;
        yield rows.map(({ line }) => line).join("\n");
      }
      await client.query("CLOSE rows");
    }
  } finally {
    await client.end();
  }
}

/** What somebody without a part in it would ask: everything about everybody, and about some residents. */
export const questionsAbout = (residents: readonly Address[]): string[] => [
  "/config.json",
  "/index/public",
  "/index/head",
  "/api/v1/me",
  "/api/v1/me/data",
  "/api/v1/me/objections",
  "/api/v1/me/looks",
  "/api/v1/residents",
  "/api/v1/claims",
  "/api/v1/match-codes",
  "/api/v1/staff",
  "/api/v1/organisations",
  "/api/v1/programme",
  "/api/v1/applications",
  "/api/v1/objections",
  "/api/v1/objections/waiting",
  "/index/office",
  "/index/office/people",
  "/index/office/households",
  "/index/office/disputes",
  "/index/office/lapsed",
  ...residents.flatMap((address) => {
    const about = `/api/v1/residents/${address}`;
    return [`${about}/records`, `${about}/letters`, `/index/residents/${address}`];
  }),
];
