/** Small JSON files in the data folder, written as a whole or not at all. */
import { readFileSync, renameSync, writeFileSync } from "node:fs";

/** The file's content; undefined when it is missing or a crash left half of it. */
export function readJson<T>(file: string): T | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as T;
  } catch {
    return undefined;
  }
}

/** Writes the value for the owner alone to read, on disk before it takes the old one's place. */
export function writeJson(file: string, value: unknown): void {
  writeFileSync(`${file}.new`, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600, flush: true });
  renameSync(`${file}.new`, file);
}
