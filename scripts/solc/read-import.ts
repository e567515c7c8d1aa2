/** What a Solidity file imports: from the project itself, or from a package. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

export type Import = { contents: string } | { error: string };

export function readImport(root: string, path: string): Import {
  for (const folder of ["", "node_modules"])
    try {
      return { contents: readFileSync(join(root, folder, path), "utf8") };
    } catch {
      // Not in this folder.
    }
  return { error: `${path} is not found` };
}
