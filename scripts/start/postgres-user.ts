/**
 * PostgreSQL refuses to run as root. Where root starts us, it runs as the system's user `postgres`,
 * made when it is not there; or, where that user cannot come to our folders (a project below /root),
 * as another user in name only: a user namespace in which root's files belong to it.
 */
import { execFileSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { Advice } from "../bootstrap/advice.mjs";

export type RunAs = {
  /** The system user that the program becomes, and that must own its files. */
  user?: { uid: number; gid: number };
  /** What comes before the program on its command line. */
  before: string[];
};

/** User number 1 has a name on every Linux; PostgreSQL's initdb asks for one. */
const NAMESPACE = ["unshare", "--user", "--map-user=1", "--map-group=1"];

/** How to run a program that must reach the paths. Throws Advice when there is no way. */
export function runAsOrdinary(paths: string[]): RunAs {
  if (process.getuid?.() !== 0) return { before: [] };

  const user = findUser() ?? createUser();
  if (user && paths.every((path) => isReachable(path, user))) return { user, before: [] };

  if (succeeds([...NAMESPACE, "true"])) return { before: NAMESPACE };
  throw new Advice(
    `PostgreSQL cannot run as root, and a user of its own cannot come into ${paths.at(-1)}. Put the project in a folder that others may enter (such as /srv or /opt), or run the command as an ordinary user, or set DATABASE_URL to a PostgreSQL server.`,
  );
}

function findUser(): RunAs["user"] {
  const line = readFileSync("/etc/passwd", "utf8").match(/^postgres:[^:]*:(\d+):(\d+):/m);
  return line ? { uid: Number(line[1]), gid: Number(line[2]) } : undefined;
}

function createUser(): RunAs["user"] {
  return succeeds(["useradd", "--system", "--user-group", "--no-create-home", "postgres"])
    ? findUser()
    : undefined;
}

/** Whether every folder on the way to the path lets the user in. */
function isReachable(path: string, user: { uid: number; gid: number }): boolean {
  const { mode, uid, gid } = statSync(path);
  const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
  return (mode & bit) !== 0 && (path === dirname(path) || isReachable(dirname(path), user));
}

function succeeds([command = "", ...args]: string[]): boolean {
  try {
    execFileSync(command, args, { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
