/** The dossier's database of a data folder, for a command that is not the server itself. */
import { existsSync } from "node:fs";
import { Advice } from "../bootstrap/advice.mjs";
import { dataFolder, type DataFolder } from "../start/data-folder.ts";
import { query } from "../start/database.ts";
import { readJson } from "../start/json-file.ts";
import { lock } from "../start/lock.ts";
import { readOrigin } from "../start/origin.ts";
import { innerPorts, type InnerPorts } from "../start/ports.ts";
import { ownServerUrl, startPostgres } from "../start/postgres.ts";
import { endLeftovers, supervise } from "../start/supervisor.ts";

export type OpenedDatabase = { folder: DataFolder; url: string; close: () => Promise<void> };

/**
 * Opens it: through the PostgreSQL that runs, or one that runs until `close`. Throws Advice where there is nothing to
 * open, and, if the command must be alone, where Socialcoin runs.
 */
export async function openDatabase(root: string, alone: boolean): Promise<OpenedDatabase> {
  const folder = dataFolder(root);
  const origin = readOrigin(folder.origin);
  if (origin?.complete !== true)
    throw new Advice(`There is no Socialcoin in ${root} yet. Name the right folder: --data DIR`);

  const unlock = claim(folder, alone);
  if (!unlock) return { folder, url: await runningUrl(folder, origin.firstStart), close: nothing };

  await endLeftovers(folder.processes);
  const supervisor = supervise(folder.logs, folder.processes);
  let release = () => {};
  const close = async () => {
    await supervisor.stopAll();
    release();
    unlock();
  };
  try {
    const claimed = await innerPorts(folder.ports);
    release = claimed.release;
    const { dossier } = await startPostgres(supervisor, folder, claimed.ports.postgres, origin);
    return { folder, url: dossier, close };
  } catch (error) {
    await close();
    throw error;
  }
}

const nothing = () => Promise.resolve();

/** Takes the folder; undefined where it is in use and the command may work beside that. */
function claim(folder: DataFolder, alone: boolean): (() => void) | undefined {
  try {
    return lock(folder.lock);
  } catch (error) {
    if (alone || !(error instanceof Advice)) throw error;
    return undefined;
  }
}

async function runningUrl(folder: DataFolder, firstStart: string): Promise<string> {
  const ports = readJson<InnerPorts>(folder.ports);
  const given = process.env["DATABASE_URL"];
  if (!given && (!ports || !existsSync(folder.postgresPassword)))
    throw new Advice("Socialcoin is still starting. Try again in a moment.");
  const suffix = given ? `_${firstStart.replaceAll(/\D/g, "")}` : "";
  const url = new URL(given ?? ownServerUrl(folder, ports!.postgres));
  url.pathname = `/socialcoin_dossier${suffix}`;
  await query(url.href, "select 1");
  return url.href;
}
