import type { Client } from "pg";
import type { Address } from "viem";

/** Above every block of the chain, so that what is filled in is the newest. */
const FIRST_BLOCK = 1_000_000;

/** The row of the index that everything filled in says it came from. */
const SOME_LINE = "SELECT * FROM line ORDER BY block DESC LIMIT 1";

/**
 * Gives a resident so many lines of history, as if that many things had happened: rows `from` (not included) to `to`,
 * one block each. Straight into the index's tables, past its triggers, which are for blocks that are taken back.
 */
export async function fillHistory(
  sql: Client,
  resident: Address,
  from: number,
  to: number,
): Promise<void> {
  await sql.query("SET session_replication_role = replica");
  await sql.query(
    `INSERT INTO line (id, contract, event, args, block, "time", tx, log_index, sender)
     SELECT ($1 + n) || '-0', contract, event, args, $1 + n, "time", tx, 0, sender
     FROM (${SOME_LINE}) one, generate_series($2::int + 1, $3::int) n`,
    [FIRST_BLOCK, from, to],
  );
  await sql.query(
    `INSERT INTO concern (account, "as", block, log_index, line)
     SELECT $4, 'resident', $1 + n, 0, ($1 + n) || '-0' FROM generate_series($2::int + 1, $3::int) n`,
    [FIRST_BLOCK, from, to, resident.toLowerCase()],
  );
  await sql.query("ANALYZE line, concern");
}

/** Takes all of that away again. */
export async function forgetFilled(sql: Client): Promise<void> {
  await sql.query("DELETE FROM concern WHERE block >= $1", [FIRST_BLOCK]);
  await sql.query("DELETE FROM line WHERE block >= $1", [FIRST_BLOCK]);
}

/** Between the lines that were filled in, so many of the newest left out. */
export const cursorAfter = (filled: number, leftOut: number): string =>
  `${FIRST_BLOCK + filled - leftOut + 1}-0`;
