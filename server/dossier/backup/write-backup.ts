import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { open, rename } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { sql } from "drizzle-orm";
import type { Database } from "../connect-database.ts";
import type { End, Head, Row } from "./backup-tables.ts";
import { atOnce, BACKUP_TABLES } from "./backup-tables.ts";
import type { KeyCopies } from "./key-copies.ts";

/** The copy of the living keys, in the folder of the backups: one for all of them, written over each time. */
export const keyCopyOf = (backup: string) => join(dirname(backup), "living-keys.json");

/**
 * Writes the whole dossier as it is at one moment to a file, and the copy of the living keys beside it. The server may
 * run meanwhile. @returns how many rows.
 */
export async function writeBackup(
  database: Database,
  keyCopies: KeyCopies,
  path: string,
): Promise<number> {
  let rows = 0;
  await database.transaction(
    async (snapshot) => {
      const lines = async function* () {
        const sha256 = createHash("sha256");
        const line = (value: Head | Row) => {
          const text = `${JSON.stringify(value)}\n`;
          sha256.update(text);
          return text;
        };
        yield line(await headOf(snapshot));
        for await (const row of allRows(snapshot)) {
          rows += 1;
          yield line(row);
        }
        const end: End = { rows, sha256: sha256.digest("hex") };
        yield `${JSON.stringify(end)}\n`;
      };
      await pipeline(
        Readable.from(lines()),
        createGzip(),
        createWriteStream(`${path}.new`, { mode: 0o600, flush: true }),
      );
    },
    { isolationLevel: "repeatable read", accessMode: "read only" },
  );
  await rename(`${path}.new`, path);
  await syncFolder(dirname(path));
  await keyCopies.write(database, keyCopyOf(path));
  return rows;
}

async function headOf(snapshot: Database): Promise<Head> {
  const { rows } = await snapshot.execute<{ name: string }>(
    sql`SELECT name FROM migration ORDER BY name`,
  );
  return {
    backup: "socialcoin dossier",
    form: 1,
    at: new Date().toISOString(),
    migrations: rows.map(({ name }) => name),
  };
}

async function* allRows(snapshot: Database): AsyncGenerator<Row> {
  for (const { name, leaves } of BACKUP_TABLES) {
    const without = leaves.map((column) => `- '${column}'`).join(" ");
    const read = `SELECT to_jsonb(t) ${without} AS row FROM "${name}" t`;
    await snapshot.execute(sql.raw(`DECLARE rows NO SCROLL CURSOR FOR ${read}`));
    for (;;) {
      const { rows } = await snapshot.execute<{ row: object }>(
        sql.raw(`FETCH ${atOnce(name)} FROM rows`),
      );
      if (rows.length === 0) break;
      for (const { row } of rows) yield { table: name, row };
    }
    await snapshot.execute(sql`CLOSE rows`);
  }
}

async function syncFolder(path: string): Promise<void> {
  // Windows can not sync a folder, and needs not.
  if (process.platform === "win32") return;
  const folder = await open(path);
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
