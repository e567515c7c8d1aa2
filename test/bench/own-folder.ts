import { chmodSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const BEGINS = "socialcoin-bench-";

/**
 * From here on everything that this run and its processes put down for a while is in one folder with the number of the process in its
 * name. What runs left behind that were killed goes. @returns the folder.
 */
export function useOwnFolder(): string {
  const base = tmpdir();
  for (const name of readdirSync(base)) {
    const number = name.startsWith(BEGINS) ? /^\d+/.exec(name.slice(BEGINS.length)) : null;
    if (number && !isRunning(Number(number[0]))) takeAway(join(base, name));
  }
  const folder = mkdtempSync(join(base, `${BEGINS}${process.pid}-`));
  // PostgreSQL is another user, and its data lies deeper.
  chmodSync(folder, 0o711);
  process.env["TMPDIR"] = folder;
  return folder;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's may not be asked, but runs.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function takeAway(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // Somebody else's, or still in use: for the next run.
  }
}
