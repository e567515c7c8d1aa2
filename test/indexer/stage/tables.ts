import pg from "pg";

const tables = [
  ...[
    "agreement",
    "agreement_year",
    "concern",
    "contribution",
    "debt",
    "debt_payment",
    "elsewhere",
    "forfeit",
    "fund",
    "line",
    "offer",
  ],
  ...["person", "plan", "pledge", "rewording", "setting", "staff", "subgoal", "suggestion"],
];

/** All rows of all tables of the index. */
export async function allRows(databaseUrl: string): Promise<{ [table: string]: unknown[] }> {
  const rows: { [table: string]: unknown[] } = {};
  for (const table of tables) {
    rows[table] = await query(databaseUrl, `SELECT * FROM ${table} t ORDER BY t::text`);
  }
  return rows;
}

/** Asks the index's database, past the index. */
export async function query(
  databaseUrl: string,
  text: string,
  values: unknown[] = [],
): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(`SET search_path TO "${(await schemas(databaseUrl))[0]}"`);
    return (await client.query<Record<string, unknown>>(text, values)).rows;
  } finally {
    await client.end();
  }
}

/** The index's own schemas: its tables first, then Ponder's cache. */
export async function schemas(databaseUrl: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query<{ name: string }>(
    "SELECT nspname AS name FROM pg_namespace WHERE nspname ~ '^(index_|ponder_)' ORDER BY 1",
  );
  await client.end();
  return rows.map(({ name }) => name);
}
