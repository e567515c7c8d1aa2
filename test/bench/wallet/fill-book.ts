import { readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import type { Address } from "../../../protocol/wire/basics.ts";
import { ownServerUrl } from "../../../scripts/start/postgres.ts";
import { dataFolder } from "../../../scripts/start/data-folder.ts";

/** Above every line that a block has. */
const FIRST = 1_000_000;

/**
 * Gives a creditor's book so many lines more for as long as `use` lasts: its last claim again, spread over all blocks so far, straight
 * into the index of the house in this folder and past its triggers, which are for blocks that are taken back.
 */
export async function withFilledBook<T>(
  data: string,
  creditor: Address,
  count: number,
  use: () => Promise<T>,
): Promise<T> {
  const sql = await indexOf(data);
  const forget = async () => {
    await sql.query("DELETE FROM concern WHERE log_index >= $1", [FIRST]);
    await sql.query("DELETE FROM line WHERE log_index >= $1", [FIRST]);
  };
  try {
    await sql.query(
      `CREATE TEMP TABLE filled AS
       SELECT contract, event, args, n % (newest + 1) AS place, "time", tx, $2 + n AS log_index, sender
       FROM (SELECT line.*, max(line.block) OVER () AS newest FROM concern JOIN line ON line.id = concern.line
             WHERE account = $1 AND "as" = 'creditor' AND event = 'DebtRegistered' ORDER BY line.block DESC LIMIT 1) one,
       generate_series(1, $3::int) n`,
      [creditor.toLowerCase(), FIRST, count],
    );
    await sql.query(
      `INSERT INTO line (id, contract, event, args, block, "time", tx, log_index, sender)
       SELECT place || '-' || log_index, contract, event, args, place, "time", tx, log_index, sender FROM filled`,
    );
    await sql.query(
      `INSERT INTO concern (account, "as", block, log_index, line)
       SELECT $1, 'creditor', place, log_index, place || '-' || log_index FROM filled`,
      [creditor.toLowerCase()],
    );
    await sql.query("ANALYZE line, concern");
    return await use();
  } finally {
    try {
      await forget();
    } finally {
      await sql.end();
    }
  }
}

/** The tables of the index that is at work in this folder. */
async function indexOf(data: string): Promise<pg.Client> {
  const { postgres } = JSON.parse(readFileSync(join(data, "ports.json"), "utf8")) as {
    postgres: number;
  };
  const url = new URL(ownServerUrl(dataFolder(data), postgres));
  url.pathname = "/socialcoin_index";
  const sql = new pg.Client(url.href);
  await sql.connect();
  const { rows } = await sql.query<{ name: string }>(
    "SELECT nspname AS name FROM pg_namespace WHERE nspname LIKE 'index\\_%'",
  );
  await sql.query(`SET search_path = "${rows[0]!.name}"`);
  await sql.query("SET session_replication_role = replica");
  return sql;
}
