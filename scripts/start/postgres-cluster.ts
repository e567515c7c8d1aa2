/** A new PostgreSQL cluster in the data folder, with a random password for its one user. */
import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chmodSync, chownSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import type { DataFolder } from "./data-folder.ts";
import type { RunAs } from "./postgres-user.ts";

/** The user that owns the databases. */
export const OWNER = "socialcoin";

/** Makes the cluster beside its place and moves it there when it is whole. */
export async function initialiseCluster(
  initdb: string,
  folder: DataFolder,
  { user, before }: RunAs,
): Promise<void> {
  const fresh = `${folder.postgres}.new`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { mode: 0o700 });
  const passwordForInit = join(folder.root, "postgres.initial");
  const password = randomBytes(24).toString("base64url");
  for (const file of [folder.postgresPassword, passwordForInit]) {
    writeFileSync(file, `${password}\n`, { mode: 0o600 });
    chmodSync(file, 0o600);
  }
  if (user) for (const path of [fresh, passwordForInit]) chownSync(path, user.uid, user.gid);

  const cluster = [
    `--pgdata=${fresh}`,
    `--username=${OWNER}`,
    `--pwfile=${passwordForInit}`,
    "--auth=scram-sha-256",
  ];
  const words = [
    "--encoding=UTF8",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--locale=C",
  ];
  try {
    const [command = "", ...args] = [...before, initdb, ...cluster, ...words];
    await promisify(execFile)(command, args, { cwd: "/", ...user });
    renameSync(fresh, folder.postgres);
  } finally {
    rmSync(passwordForInit);
  }
}
