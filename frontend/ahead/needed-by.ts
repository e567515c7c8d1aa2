import { join } from "node:path";
import type { Rolldown } from "vite";

const frontend = join(import.meta.dirname, "..");

/** A package's list of everything it has: what of it is used is found without it. */
const LISTS = [
  "design-system-react/dist/index",
  "@tanstack/query-core/build/modern/index.js",
  "@tanstack/react-query/build/modern/index.js",
  "viem/_esm/index.js",
];
const isList = (id: string) => LISTS.some((list) => id.includes(`/${list}`));

/** All that files of the wallet need at once, with themselves; what they load later is no part of it. */
export function neededBy(
  files: readonly string[],
  modules: Rolldown.ChunkingContext,
): ReadonlySet<string> {
  const needed = new Set<string>();
  const visit = (id: string) => {
    if (needed.has(id) || isList(id)) return;
    needed.add(id);
    modules.getModuleInfo(id)?.importedIds.forEach(visit);
  };
  for (const file of files) visit(join(frontend, file));
  return needed;
}
