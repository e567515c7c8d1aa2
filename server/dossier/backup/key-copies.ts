import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { z } from "zod";
import type { Database } from "../connect-database.ts";
import { kept, subjects } from "../tables.ts";
import { erasureList, type ErasureList } from "./erasure-list.ts";
import { writeWhole } from "./write-whole.ts";

/**
 * The wrapped keys of everybody who is in the dossier now, beside the backups and never in them: one small file that is
 * written over each time. A backup from before an erasure has the sealed words and no key to them. With it goes a copy of the
 * list of erasures, which only grows: for a machine that lost its own.
 */
export type KeyCopies = {
  /** Writes the copy at `path` anew, and remembers that there is one. */
  write(database: Database, path: string): Promise<void>;
  /** From now on each erasure writes the copy at `path` anew. */
  remember(path: string): Promise<void>;
  /** Whether this machine writes the copy at `path`. */
  knows(path: string): Promise<boolean>;
  /** Writes every copy that is known anew. @returns the copies that can not be reached now. */
  refresh(database: Database): Promise<string[]>;
};

const paths = z.array(z.string());
const copy = z.record(z.uuid(), z.base64());

/** Where the copy of the list of erasures is, beside a backup or the copy of its keys. */
export const erasuresBeside = (path: string) => join(dirname(path), "erasures");

/** @param listFile Where it is remembered which copies there are. */
export function keyCopies(listFile: string, erasures: ErasureList): KeyCopies {
  const known = async () => {
    const text = await readFile(listFile, "utf8").catch(() => "[]");
    return paths.parse(JSON.parse(text));
  };
  const remember = async (path: string) =>
    writeWhole(listFile, JSON.stringify([...new Set([...(await known()), path])]));
  const writeBoth = async (database: Database, path: string) => {
    await writeCopy(database, path);
    await erasureList(erasuresBeside(path)).addAll(await erasures.all());
  };
  return {
    write: async (database, path) => {
      await writeBoth(database, path);
      await remember(path);
    },
    remember,
    knows: async (path) => (await known()).includes(path),
    refresh: async (database) => {
      const missed: string[] = [];
      for (const path of await known()) {
        await writeBoth(database, path).catch(() => missed.push(path));
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
