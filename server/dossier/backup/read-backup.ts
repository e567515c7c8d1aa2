import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import type { End, Head, Row } from "./backup-tables.ts";

/** The lines of a backup: its head, its rows, its end. @throws Error when it is no backup, cut short or changed. */
export async function* readBackup(path: string): AsyncGenerator<Head | Row | End> {
  const sha256 = createHash("sha256");
  let rows = 0;
  let whole = false;
  for await (const line of linesOf(path)) {
    const value = JSON.parse(line) as Head | Row | End;
    if (rows === 0 && !("backup" in value) && !("table" in value)) break;
    if ("sha256" in value) {
      whole = value.rows === rows && value.sha256 === sha256.digest("hex");
    } else {
      sha256.update(`${line}\n`);
      rows += "table" in value ? 1 : 0;
    }
    yield value;
  }
  if (!whole) throw new Error(`${path} is not a whole backup: it was cut short or changed.`);
}

async function* linesOf(path: string): AsyncGenerator<string> {
  const unpacked = createGunzip();
  let broken: Error | null = null;
  pipeline(createReadStream(path), unpacked, (error) => {
    broken = error;
  });
  try {
    yield* createInterface({ input: unpacked, crlfDelay: Infinity });
  } catch (error) {
    broken ??= error as Error;
  }
  if (broken) throw new Error(`${path} is not a whole backup: ${broken.message}`);
}

/** The head of a backup that was read through once and is whole. @throws Error */
export async function checkedHead(path: string): Promise<Head> {
  let head: Head | null = null;
  for await (const value of readBackup(path)) if ("backup" in value) head = value;
  if (head?.form !== 1) throw new Error(`${path} is not a backup of this program.`);
  return head;
}
