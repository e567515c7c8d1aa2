/** Where the data folder keeps what, and how it is put aside. */
import { mkdirSync, renameSync, statfsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { Advice } from "../bootstrap/advice.mjs";

/** Below this many bytes of free disk a start is refused: a chain must be able to write. */
const LEAST_FREE_BYTES = 500_000_000;

export type DataFolder = ReturnType<typeof dataFolder>;

export const dataFolder = (root: string) => ({
  root,
  bundlerKey: join(root, "bundler.key"),
  chain: join(root, "chain"),
  deployment: join(root, "deployment.json"),
  erasures: join(root, "erasures"),
  firstJournal: join(root, "chain-beginning.journal"),
  ignition: join(root, "ignition"),
  keyCopies: join(root, "key-copies.json"),
  lastBackup: join(root, "last-backup.json"),
  lock: join(root, "lock.json"),
  logs: join(root, "logs"),
  masterKey: join(root, "master.key"),
  origin: join(root, "origin.json"),
  parameters: join(root, "parameters.json"),
  personas: join(root, "personas.json"),
  ports: join(root, "ports.json"),
  postgres: join(root, "postgres"),
  postgresPassword: join(root, "postgres.password"),
  processes: join(root, "processes.json"),
  rewind: join(root, "rewind"),
});

/** Level by level: all at once, Node 24 never comes back from a folder in which nothing can be made, as /proc. */
function makeFolder(path: string) {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
  makeFolder(dirname(path));
  mkdirSync(path);
}

/** Makes the folder when it is not there. Throws Advice when the disk is full or closed to us. */
export function openDataFolder(root: string): DataFolder {
  const folder = dataFolder(root);
  try {
    makeFolder(folder.logs);
  } catch (error) {
    throw new Advice(
      `${root} cannot be the data folder (${(error as Error).message}). Choose another: npm start -- --data DIR`,
    );
  }

  const { bavail, bsize } = statfsSync(root);
  if (bavail * bsize < LEAST_FREE_BYTES)
    throw new Advice(
      `The disk is nearly full: ${Math.floor((bavail * bsize) / 1e6)} MB are free where ${root} lies, 500 MB are needed. Free some space, or choose another disk: npm start -- --data DIR`,
    );
  return folder;
}

/** Renames the folder to `<name>-YYYYMMDD-HHMMSS` beside it, in UTC; the new path. */
export function putAside(root: string, now = new Date()): string {
  const [date = "", time = ""] = now.toISOString().replaceAll(/[-:]/g, "").split(/[T.]/);
  const aside = `${root}-${date}-${time}`;
  renameSync(root, aside);
  return aside;
}
