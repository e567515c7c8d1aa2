/**
 * The database server: the one in DATABASE_URL, or a private one in the data folder with full
 * durability, reachable from this machine alone, with a random password.
 */
import { existsSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { Advice } from "../bootstrap/advice.mjs";
import type { DataFolder } from "./data-folder.ts";
import { ensureDatabase, query } from "./database.ts";
import type { Origin } from "./origin.ts";
import { postgresBinaries } from "./postgres-binaries.ts";
import { initialiseCluster, OWNER } from "./postgres-cluster.ts";
import { runAsOrdinary } from "./postgres-user.ts";
import type { Supervisor } from "./supervisor.ts";

export type Databases = {
  /** URL of the server's maintenance database. */
  server: string;
  index: string;
  dossier: string;
};

/**
 * Starts or finds the server and makes both databases when they are not there; their URLs. On a
 * server that is not ours alone, `origin` tells this folder's databases from those of another.
 */
export async function startPostgres(
  supervisor: Supervisor,
  folder: DataFolder,
  port: number,
  origin: Origin,
): Promise<Databases> {
  const given = process.env["DATABASE_URL"];
  const server = given ?? (await startOwn(supervisor, folder, port));
  const suffix = given === undefined ? "" : `_${origin.firstStart.replaceAll(/\D/g, "")}`;
  try {
    return {
      server,
      index: await ensureDatabase(server, `socialcoin_index${suffix}`),
      dossier: await ensureDatabase(server, `socialcoin_dossier${suffix}`),
    };
  } catch (error) {
    if (given === undefined) throw error;
    throw new Advice(
      `The PostgreSQL server in DATABASE_URL cannot be used (${(error as Error).message}). Check the address, and that its user may create databases.`,
    );
  }
}

/** URL of the maintenance database of the folder's own server. */
export function ownServerUrl(folder: DataFolder, port: number): string {
  const password = readFileSync(folder.postgresPassword, "utf8").trim();
  return `postgres://${OWNER}:${password}@127.0.0.1:${port}/postgres`;
}

async function startOwn(supervisor: Supervisor, folder: DataFolder, port: number): Promise<string> {
  const { initdb, postgres } = postgresBinaries();
  const as = runAsOrdinary([dirname(postgres), folder.root]);

  if (!existsSync(folder.postgres)) await initialiseCluster(initdb, folder, as);
  const url = ownServerUrl(folder, port);

  const settings = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    // What people wrote must not reach a log file.
    log_min_error_statement: "panic",
    log_error_verbosity: "terse",
  };
  await supervisor.start({
    name: "postgres",
    title: "PostgreSQL",
    before: as.before,
    command: postgres,
    args: [
      "-D",
      folder.postgres,
      "-p",
      String(port),
      ...Object.entries(settings).flatMap(([k, v]) => ["-c", `${k}=${v}`]),
    ],
    cwd: "/",
    ...(as.user && { user: as.user }),
    isReady: () => query(url, "select 1").then(() => true),
    patience: 120,
    // Fast shutdown: ends sessions, writes everything down.
    stopSignal: "SIGINT",
  });
  return url;
}
