/** Databases on a PostgreSQL server: made, dropped, copied. Names are ours, never a user's. */
import pg from "pg";

/** Runs one statement on a connection of its own. */
export async function query(url: string, text: string, values: string[] = []) {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => undefined);
  await client.connect();
  try {
    return await client.query(text, values);
  } finally {
    await client.end();
  }
}

/** The URL of the database of that name on the server, made when it is not there. */
export async function ensureDatabase(server: string, name: string): Promise<string> {
  const { rowCount } = await query(server, "select from pg_database where datname = $1", [name]);
  if (rowCount === 0) await query(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

/** Makes `to` what `from` is, which nobody can use meanwhile; what `to` was is gone. */
export async function copyDatabase(server: string, from: string, to: string): Promise<void> {
  await query(server, `drop database if exists ${to} with (force)`);
  await query(server, `alter database ${from} allow_connections false`);
  try {
    const end = "select pg_terminate_backend(pid) from pg_stat_activity where datname = $1";
    await query(server, end, [from]);
    await query(server, `create database ${to} template ${from}`);
  } finally {
    await query(server, `alter database ${from} allow_connections true`);
  }
}

/** Makes the database empty. */
export async function emptyDatabase(server: string, name: string): Promise<void> {
  await query(server, `drop database if exists ${name} with (force)`);
  await query(server, `create database ${name}`);
}
