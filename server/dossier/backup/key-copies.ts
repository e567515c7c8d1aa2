import { readFile } from "node:fs/promises";
import { z } from "zod";
import type { Database } from "../connect-database.ts";
import { kept, subjects } from "../tables.ts";
import { writeWhole } from "./write-whole.ts";

/**
 * The wrapped keys of everybody who is in the dossier now, beside the backups and never in them: one small file that is
 * written over each time. A backup from before an erasure has the sealed words and no key to them.
 */
export type KeyCopies = {
  /** Writes the copy at `path` anew, and remembers that there is one. */
  write(database: Database, path: string): Promise<void>;
  /** Writes every copy that is known anew. @returns the copies that can not be reached now. */
  refresh(database: Database): Promise<string[]>;
};

const paths = z.array(z.string());
const copy = z.record(z.uuid(), z.base64());

/** @param listFile Where it is remembered which copies there are. */
export function keyCopies(listFile: string): KeyCopies {
  const known = async () => {
    const text = await readFile(listFile, "utf8").catch(() => "[]");
    return paths.parse(JSON.parse(text));
  };
  return {
    write: async (database, path) => {
      await writeCopy(database, path);
      const all = [...new Set([...(await known()), path])];
      await writeWhole(listFile, JSON.stringify(all));
    },
    refresh: async (database) => {
      const missed: string[] = [];
      for (const path of await known()) {
        await writeCopy(database, path).catch(() => missed.push(path));
      }
      return missed;
    },
  };
}

async function writeCopy(database: Database, path: string): Promise<void> {
  const rows = [
    ...(await database.select().from(subjects)),
    ...(await database.select().from(kept)).map((row) => ({ ...row, keyId: row.id })),
  ];
  const entries = rows.map(({ keyId, wrappedKey }) => [keyId, wrappedKey.toString("base64")]);
  await writeWhole(path, JSON.stringify(Object.fromEntries(entries)));
}

/** Reads a copy: wrapped keys by their number. */
export async function readKeyCopy(path: string): Promise<Map<string, Buffer>> {
  const entries = Object.entries(copy.parse(JSON.parse(await readFile(path, "utf8"))));
  return new Map(entries.map(([keyId, wrapped]) => [keyId, Buffer.from(wrapped, "base64")]));
}
