/**
 * One chain per data folder. The lock is the operating system's, taken through SQLite, so it ends
 * with the process that holds it, however that process ends: there is no stale lock to clean up.
 */
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

/** Another process serves this data folder. */
export class DataFolderInUse extends Error {
  override name = "DataFolderInUse";
}

const SQLITE_BUSY = 5;

/**
 * @returns a function that gives the folder free.
 * @throws DataFolderInUse when another chain has it.
 */
export function lockDataFolder(dir: string): () => void {
  const database = new DatabaseSync(join(dir, "lock"), { timeout: 0 });
  try {
    database.exec("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE");
  } catch (error) {
    database.close();
    if ((error as { errcode?: number }).errcode !== SQLITE_BUSY) throw error;
    throw new DataFolderInUse(
      `Another chain is running on ${dir}. Stop it first, or choose another folder.`,
    );
  }
  return () => database.close();
}
