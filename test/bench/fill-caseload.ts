import type { Client } from "pg";
import type { Address } from "viem";

/** Above every id of the story. */
const FIRST = 1_000_000;
/** How the account of everybody of a caseload begins. */
export const RESIDENT_OF_CASELOAD = `0x${"f".repeat(32)}`;
/** Steps of a plan, and of a person with two plans. */
const OF_PLAN = 4;
const OF_PERSON = 8;

/**
 * Gives the town so many steps: `from` (not included) to `to`, with the plans and residents that go with them. The first
 * `own` residents have this mentor, all others somebody else. Straight into the tables, copied from rows that there are.
 */
export async function fillCaseload(
  sql: Client,
  mentor: Address,
  own: number,
  from: number,
  to: number,
): Promise<void> {
  await sql.query("SET session_replication_role = replica");
  const resident = (n: string) => `'${RESIDENT_OF_CASELOAD}' || lpad(to_hex(${n}), 8, '0')`;
  const copy = (table: string, where: string, each: number, change: string, more: unknown[] = []) =>
    sql.query(
      `INSERT INTO ${table} SELECT made.* FROM (SELECT t AS one FROM ${table} t WHERE ${where} LIMIT 1) copied,
       generate_series($1::int + 1, $2::int) n,
       LATERAL jsonb_populate_record(one, jsonb_build_object(${change})) made`,
      [from / each, to / each, ...more],
    );
  await copy(
    "person",
    "status = 'participating'",
    OF_PERSON,
    `'address', ${resident("n")}, 'mentor', CASE WHEN n <= $3 THEN $4 ELSE ${resident("9")} END`,
    [own, mentor.toLowerCase()],
  );
  await copy(
    "plan",
    "status = 'accepted'",
    OF_PLAN,
    `'id', ${FIRST} + n, 'resident', ${resident("(n + 1) / 2")}`,
  );
  await copy(
    "subgoal",
    "status = 'confirmed'",
    1,
    `'id', ${FIRST} + n, 'plan_id', ${FIRST} + (n + ${OF_PLAN - 1}) / ${OF_PLAN},
     'status', CASE WHEN n % 8 = 0 THEN 'reported' ELSE 'agreed' END, 'reported_at', 1700000000 + n`,
  );
  await sql.query("ANALYZE person, plan, subgoal");
}

/** So many pledges to the first fund. */
export async function fillPledges(sql: Client, from: number, to: number): Promise<void> {
  await sql.query("SET session_replication_role = replica");
  await sql.query(
    `INSERT INTO pledge SELECT made.* FROM (SELECT t AS one FROM pledge t LIMIT 1) copied,
     generate_series($1::int + 1, $2::int) n,
     LATERAL jsonb_populate_record(one, jsonb_build_object('line', 'filled ' || n)) made`,
    [from, to],
  );
  await sql.query("ANALYZE pledge");
}
