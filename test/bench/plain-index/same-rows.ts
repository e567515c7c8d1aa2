import pg from "pg";

/** Throws where the plain index holds other rows than the index itself does: then their speeds do not compare. */
export async function refuseOtherRows(databaseUrl: string, indexSchema: string): Promise<void> {
  const sql = new pg.Client({ connectionString: databaseUrl });
  await sql.connect();
  try {
    const { rows } = await sql.query<{ name: string }>(
      "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'plain' AND tablename <> 'block_read'",
    );
    for (const { name } of rows) {
      const [ours, theirs] = ["plain", indexSchema].map(
        (schema) => `SELECT to_jsonb(t) FROM "${schema}"."${name}" t`,
      );
      const { rowCount } = await sql.query(
        `(${ours} EXCEPT ALL ${theirs}) UNION ALL (${theirs} EXCEPT ALL ${ours}) LIMIT 1`,
      );
      if (rowCount) throw new Error(`The plain index has other rows in ${name}.`);
    }
  } finally {
    await sql.end();
  }
}
