import { join } from "node:path";
import type { Rolldown } from "vite";

const frontend = join(import.meta.dirname, "..");

/** What a resident's first page loads, in this order; what two of them need goes with the first. */
const FILES = {
  early: "main.ts",
  frame: "app/draw.tsx",
  "resident-desk": "desks/resident/ResidentDesk.tsx",
};

/** The Dutch words of a first page come with its code, so that nothing of it waits for a second turn (decision 91). */
const WORDS = {
  early: "/words/nl/shared.ts",
  "resident-desk": "/words/nl/resident.ts",
};
/** A package's list of everything it has: what of it is used is found without it. */
const isList = (id: string) => id.includes("design-system-react/dist/index");

/** Puts all that one of those parts needs into one file: on a slow line each further file waits for its turn. */
export function firstFiles(): Rolldown.CodeSplittingGroup {
  const needed = new Map<string, Set<string>>();
  return {
    priority: 1,
    name: (id, modules) => {
      for (const [name, words] of Object.entries(WORDS)) if (id.endsWith(words)) return name;
      const needs = (root: string, seen = new Set<string>()): Set<string> => {
        if (seen.has(root) || isList(root)) return seen;
        seen.add(root);
        for (const one of modules.getModuleInfo(root)?.importedIds ?? []) needs(one, seen);
        return seen;
      };
      for (const [name, part] of Object.entries(FILES)) {
        const all = needed.get(name) ?? needs(join(frontend, part));
        needed.set(name, all);
        if (all.has(id)) return name;
      }
      return null;
    },
  };
}
