/** Skips work whose inputs have not changed since it was last done. */
import { createHash } from "node:crypto";
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** A fingerprint of all files below `root` that match the patterns, names and contents. */
export function fingerprint(root: string, patterns: string[], except: string[] = []): string {
  const hash = createHash("sha256");
  for (const file of globSync(patterns, { cwd: root, exclude: except, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort())
    hash
      .update(`${file.slice(root.length)}\0`)
      .update(readFileSync(file))
      .update("\0");
  return hash.digest("hex");
}

/** Does `work` unless `stamp` says it was done for the same fingerprint; tells which. */
export async function unlessFresh(
  stamp: string,
  print: string,
  work: () => Promise<void>,
): Promise<"done" | "fresh"> {
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === print) return "fresh";
  await work();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, print);
  return "done";
}
