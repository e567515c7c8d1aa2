/**
 * Keeps how a data folder was when it was first opened, so that a demonstration can begin again in
 * seconds: the chain's journal and a copy of the dossier. The index is rebuilt from the chain.
 */
import { copyFileSync, existsSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dataFolder, type DataFolder } from "./data-folder.ts";
import { copyDatabase, emptyDatabase } from "./database.ts";
import { readOrigin } from "./origin.ts";
import type { Databases } from "./postgres.ts";

const journalOf = (folder: DataFolder) => join(folder.chain, "journal");
const nameOf = (url: string) => new URL(url).pathname.slice(1);

/** Remembers the present state; nobody has been given the address yet. */
export async function rememberBeginning(folder: DataFolder, databases: Databases): Promise<void> {
  const { server, dossier } = databases;
  await copyDatabase(server, nameOf(dossier), `${nameOf(dossier)}_beginning`);
  copyFileSync(journalOf(folder), `${folder.firstJournal}.new`);
  renameSync(`${folder.firstJournal}.new`, folder.firstJournal);
}

/**
 * Says that the next start shall begin where the folder began. False when it cannot, or should not
 * because the pilot was loaded on another day and its dates have grown old.
 */
export function planRewind(root: string, now = new Date()): boolean {
  const folder = dataFolder(root);
  const origin = readOrigin(folder.origin);
  const today = now.toISOString().slice(0, 10);
  if (!existsSync(folder.firstJournal) || origin?.firstStart.slice(0, 10) !== today) return false;
  writeFileSync(folder.rewind, "");
  return true;
}

/** Whether a rewind was planned and has not come to its end. */
export const isRewindPlanned = (folder: DataFolder): boolean => existsSync(folder.rewind);

/** To be done before the chain starts. */
export function rewindChain(folder: DataFolder): void {
  copyFileSync(folder.firstJournal, `${journalOf(folder)}.new`);
  renameSync(`${journalOf(folder)}.new`, journalOf(folder));
}

/** To be done before index and server start. Invented people who were erased are there again. */
export async function rewindDatabases(
  folder: DataFolder,
  { server, index, dossier }: Databases,
): Promise<void> {
  rmSync(folder.erasures, { force: true });
  await emptyDatabase(server, nameOf(index));
  await copyDatabase(server, `${nameOf(dossier)}_beginning`, nameOf(dossier));
}

/** To be done when chain and databases are back. */
export const endRewind = (folder: DataFolder): void => rmSync(folder.rewind, { force: true });
