import { createHash } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import type { Database } from "./connect-database.ts";

const FOLDER = join(import.meta.dirname, "migrations");
/** Any number, the same in every process: two servers that start at once migrate one after the other. */
const LOCK = 68110001;

/**
 * Brings the database up to date: each file of `migrations/` once, in order, all or nothing. Forward only.
 * @param only As far as these, for a backup that is older than this program.
 * @throws Error when a migration that ran was edited since, or is unknown here (the database is newer).
 */
export async function migrate(database: Database, only?: string[]): Promise<void> {
  const known = (await readdir(FOLDER)).filter((name) => name.endsWith(".sql")).sort();
  const unknown = only?.find((name) => !known.includes(name));
  if (unknown) throw new Error(`The backup is newer than this program: it has ${unknown}.`);
  const files = only ? known.filter((name) => only.includes(name)) : known;

  await database.transaction(async (change) => {
    await change.execute(sql`SELECT pg_advisory_xact_lock(${LOCK})`);
    await change.execute(
      sql`CREATE TABLE IF NOT EXISTS migration (name text PRIMARY KEY, hash text NOT NULL)`,
    );
    const done = await change.execute<{ name: string; hash: string }>(
      sql`SELECT name, hash FROM migration`,
    );
    const hashes = new Map(done.rows.map(({ name, hash }) => [name, hash]));
    const stranger = [...hashes.keys()].find((name) => !files.includes(name));
    if (stranger) throw new Error(`The database is newer than this server: it has ${stranger}.`);

    for (const name of files) {
      const text = await readFile(join(FOLDER, name), "utf8");
      const hash = createHash("sha256").update(text).digest("hex");
      const ran = hashes.get(name);
      if (ran === hash) continue;
      if (ran) throw new Error(`Migration ${name} was changed after it ran.`);
      await change.execute(sql.raw(text));
      await change.execute(sql`INSERT INTO migration (name, hash) VALUES (${name}, ${hash})`);
    }
  });
}
