import type { Client } from "pg";
import type { Address } from "viem";
import { RESIDENT_OF_CASELOAD } from "./fill-caseload.ts";

/** Above every block of the chain and every id of the story, so that what is filled in is the newest. */
const FIRST_BLOCK = 1_000_000;

/** How the account of everybody who is filled in begins. */
const FILLED_PERSON = `0x${"e".repeat(32)}`;

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

/**
 * Gives a creditor so many offers that wait, each for a claim of its own, copied from one that there is: offers `from` (not
 * included) to `to`, whose terms end in another order than they were made.
 */
export async function fillInbox(
  sql: Client,
  creditor: Address,
  from: number,
  to: number,
): Promise<void> {
  await sql.query("SET session_replication_role = replica");
  const ids = "generate_series($2::int + 1, $3::int) n";
  const one = (table: string) =>
    `(SELECT t AS one FROM ${table} t WHERE creditor = $4 ORDER BY id LIMIT 1) copied`;
  const copy = (table: string, change: string) => `
    INSERT INTO ${table} SELECT made.* FROM ${one(table)}, ${ids},
    LATERAL jsonb_populate_record(one, jsonb_build_object('id', $1 + n, ${change})) made`;
  const values = [FIRST_BLOCK, from, to, creditor.toLowerCase()];
  await sql.query(copy("debt", "'status', 'recognised'"), values);
  await sql.query(
    copy(
      "offer",
      `'debt_id', $1 + n, 'status', 'open', 'answered_at', null, 'answer_until', 2000000000 + n * 7919 % 10007`,
    ),
    values,
  );
  await sql.query("ANALYZE debt, offer");
}

/** So many residents, copied from one who has a mentor: `from` (not included) to `to`, each enrolled at a moment of their own. */
export async function fillPeople(sql: Client, from: number, to: number): Promise<void> {
  await sql.query("SET session_replication_role = replica");
  await sql.query(
    `INSERT INTO person SELECT made.*
     FROM (SELECT t AS one FROM person t WHERE status = 'participating' ORDER BY enrolled_at LIMIT 1) copied,
     generate_series($1::int + 1, $2::int) n,
     LATERAL jsonb_populate_record(one, jsonb_build_object(
       'address', $3 || lpad(to_hex(n), 8, '0'), 'household', $4 + n / 2, 'enrolled_at', 2000000000 + n * 7919 % 10007)) made`,
    [from, to, FILLED_PERSON, FIRST_BLOCK],
  );
  await sql.query("ANALYZE person");
}

/** Takes all of that away again. */
export async function forgetFilled(sql: Client): Promise<void> {
  await sql.query("DELETE FROM concern WHERE block >= $1", [FIRST_BLOCK]);
  await sql.query("DELETE FROM line WHERE block >= $1", [FIRST_BLOCK]);
  await sql.query("DELETE FROM offer WHERE id >= $1", [FIRST_BLOCK]);
  await sql.query("DELETE FROM debt WHERE id >= $1", [FIRST_BLOCK]);
  await sql.query("DELETE FROM subgoal WHERE id >= $1", [FIRST_BLOCK]);
  await sql.query("DELETE FROM plan WHERE id >= $1", [FIRST_BLOCK]);
  await sql.query("DELETE FROM person WHERE address LIKE ANY ($1)", [
    [FILLED_PERSON, RESIDENT_OF_CASELOAD].map((start) => `${start}%`),
  ]);
}

/** Between the lines that were filled in, so many of the newest left out. */
export const cursorAfter = (filled: number, leftOut: number): string =>
  `${FIRST_BLOCK + filled - leftOut + 1}-0`;
