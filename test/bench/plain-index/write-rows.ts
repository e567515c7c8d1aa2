import type { Client } from "pg";
import type { Held } from "./held.ts";

/** Beside the index's own, so that both can be compared. */
const SCHEMA = "plain";

/** The tables as Ponder makes them, and which block was read with which hash. Durable as little as Ponder's. */
export async function createTables(sql: Client, tables: Held[]): Promise<void> {
  await sql.query(`DROP SCHEMA IF EXISTS ${SCHEMA} CASCADE; CREATE SCHEMA ${SCHEMA}`);
  await sql.query(`SET search_path TO ${SCHEMA}; SET synchronous_commit = off`);
  for (const held of tables) {
    const columns = held.columns.map(
      ([, column]) => `"${column.name}" ${column.getSQLType()}${column.notNull ? " NOT NULL" : ""}`,
    );
    await sql.query(
      `CREATE TABLE "${held.name}" (${columns.join(", ")}, PRIMARY KEY (${keysOf(held)}))`,
    );
  }
  await sql.query("CREATE TABLE block_read (number int PRIMARY KEY, hash text NOT NULL)");
}

/** What the database does not have yet, in one transaction with the blocks it came from. */
export async function writeRows(
  sql: Client,
  tables: Held[],
  blocks: { number: string; hash: string }[],
): Promise<void> {
  await sql.query("BEGIN");
  for (const held of tables) {
    await takeAway(sql, held);
    await write(sql, held);
  }
  await sql.query("INSERT INTO block_read SELECT * FROM unnest($1::int[], $2::text[])", [
    blocks.map(({ number }) => Number(number)),
    blocks.map(({ hash }) => hash),
  ]);
  await sql.query("COMMIT");
}

async function takeAway(sql: Client, { name, keys, gone }: Held): Promise<void> {
  const isRow = keys.map(([, key], at) => `"${key.name}" = $${at + 1}`).join(" AND ");
  for (const row of gone.values()) {
    await sql.query(
      `DELETE FROM "${name}" WHERE ${isRow}`,
      keys.map(([key]) => row[key]),
    );
  }
  gone.clear();
}

async function write(sql: Client, held: Held): Promise<void> {
  const { name, columns, rows, touched } = held;
  if (touched.size === 0) return;
  const list = [...touched].map((key) => {
    const row = rows.get(key) ?? {};
    return Object.fromEntries(columns.map(([inCode, column]) => [column.name, row[inCode]]));
  });
  const set = columns.map(([, column]) => `"${column.name}" = excluded."${column.name}"`);
  await sql.query(
    `INSERT INTO "${name}" SELECT * FROM json_populate_recordset(NULL::${SCHEMA}."${name}", $1::json)
     ON CONFLICT (${keysOf(held)}) DO UPDATE SET ${set.join(", ")}`,
    [JSON.stringify(list, (_, value: unknown) => (typeof value === "bigint" ? `${value}` : value))],
  );
  touched.clear();
}

const keysOf = ({ keys }: Held): string => keys.map(([, { name }]) => `"${name}"`).join(", ");
