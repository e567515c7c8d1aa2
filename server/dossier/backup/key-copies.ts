import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { z } from "zod";
import type { Database } from "../connect-database.ts";
import { kept, subjects } from "../tables.ts";
import { erasureList, type ErasureList } from "./erasure-list.ts";
import { writeWhole } from "./write-whole.ts";

/**
 * The wrapped keys of everybody who is in the dossier or in a backup and was not erased, beside the backups and never in them: one small
 * file that is written over each time. A backup from before an erasure has the sealed words and no key to them. A backup that is older
 * than somebody's coming does not take their key from it when it is put back: a newer one needs that. With it goes a copy of
 * the list of erasures, which only grows: for a machine that lost its own.
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
  /** The same after a new master key: what was wrapped by the one before opens nothing, and goes. */
  beginAnew(database: Database): Promise<string[]>;
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
  const writeBoth = async (
    database: Database,
    path: string,
    before: ReadonlyMap<string, Buffer>,
  ) => {
    const destroyed = await erasures.all();
    const living = [...before].filter(([keyId]) => !destroyed.has(keyId));
    await writeCopy(path, new Map([...living, ...(await keysOf(database))]));
    await erasureList(erasuresBeside(path)).addAll(destroyed);
  };
  const writeAll = async (
    database: Database,
    beforeIn: (path: string) => Promise<ReadonlyMap<string, Buffer>>,
  ) => {
    const missed: string[] = [];
    for (const path of await known()) {
      await beforeIn(path)
        .then((before) => writeBoth(database, path, before))
        .catch(() => missed.push(path));
    }
    return missed;
  };
  return {
    write: async (database, path) => {
      await writeBoth(database, path, await copyThere(path));
      await remember(path);
    },
    remember,
    knows: async (path) => (await known()).includes(path),
    refresh: (database) => writeAll(database, copyThere),
    beginAnew: (database) => writeAll(database, async () => new Map()),
  };
}

/** The keys of everybody in the dossier now, and of what a law keeps. */
async function keysOf(database: Database): Promise<Map<string, Buffer>> {
  const rows = [
    ...(await database.select().from(subjects)),
    ...(await database.select().from(kept)).map((row) => ({ ...row, keyId: row.id })),
  ];
  return new Map(rows.map(({ keyId, wrappedKey }) => [keyId, wrappedKey]));
}

async function writeCopy(path: string, keys: ReadonlyMap<string, Buffer>): Promise<void> {
  const entries = [...keys].map(([keyId, wrapped]) => [keyId, wrapped.toString("base64")]);
  await writeWhole(path, JSON.stringify(Object.fromEntries(entries)));
}

/** What stands at a place now; nothing where there is no copy yet. @throws Error where it can not be read: it is not written over. */
async function copyThere(path: string): Promise<Map<string, Buffer>> {
  return readKeyCopy(path).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return new Map<string, Buffer>();
    throw error;
  });
}

/** Reads a copy: wrapped keys by their number. */
export async function readKeyCopy(path: string): Promise<Map<string, Buffer>> {
  const entries = Object.entries(copy.parse(JSON.parse(await readFile(path, "utf8"))));
  return new Map(entries.map(([keyId, wrapped]) => [keyId, Buffer.from(wrapped, "base64")]));
}
