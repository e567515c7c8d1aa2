import { readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";

/** How long a list of files counts, in milliseconds, before a miss looks again. */
const FRESH = 1_000;

export type WalletFiles = {
  /** The file behind a URL path, or null. */
  find(path: string): Promise<string | null>;
};

/**
 * The files of the built wallet by their URL path. A path is only looked up in the list of what is there, never joined
 * to the folder: nothing outside it can be asked for.
 */
export function walletFiles(folder: string): WalletFiles {
  let files = new Map<string, string>();
  let listedAt = -Infinity;

  return {
    find: async (path) => {
      if (!files.has(path) && performance.now() - listedAt > FRESH) {
        files = await list(folder);
        listedAt = performance.now();
      }
      return files.get(path) ?? null;
    },
  };
}

async function list(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const file = join(entry.parentPath, entry.name);
        return [`/${relative(folder, file).split(sep).join("/")}`, file] as const;
      })
      // What begins with a dot (Vite's manifest) is for tools.
      .filter(([path]) => !path.includes("/.")),
  );
}
