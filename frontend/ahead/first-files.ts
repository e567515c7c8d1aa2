import type { Rolldown } from "vite";
import { neededBy } from "./needed-by.ts";

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

/** The few lines by which the files of the build find each other: by themselves they would be one more file to wait for. */
const RUNTIME = "\0rolldown/runtime.js";

/** Puts all that one of those parts needs into one file: on a slow line each further file waits for its turn. */
export function firstFiles(): Rolldown.CodeSplittingGroup {
  const needed = new Map<string, ReadonlySet<string>>();
  return {
    debugName: "first",
    // Before all that comes later (later-files.ts).
    priority: 100,
    name: (id, modules) => {
      if (id === RUNTIME) return "early";
      for (const [name, words] of Object.entries(WORDS)) if (id.endsWith(words)) return name;
      for (const [name, file] of Object.entries(FILES)) {
        const all = needed.get(name) ?? neededBy([file], modules);
        needed.set(name, all);
        if (all.has(id)) return name;
      }
      return null;
    },
  };
}
