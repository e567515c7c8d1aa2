import { open, readFile } from "node:fs/promises";

/**
 * Which keys were destroyed on request or on schedule: numbers that say nothing about anybody. It lies outside the
 * database and outside every backup, so that a backup that is put back does not bring back who was erased since.
 */
export type ErasureList = {
  /** Writes a key's number down, on disk before this returns. */
  add(keyId: string): Promise<void>;
  /** The same for those of many that are not on the list yet. */
  addAll(keyIds: ReadonlySet<string>): Promise<void>;
  all(): Promise<Set<string>>;
};

export function erasureList(path: string): ErasureList {
  const append = async (keyIds: readonly string[]) => {
    const file = await open(path, "a", 0o600);
    try {
      const now = new Date().toISOString();
      await file.writeFile(keyIds.map((keyId) => `${keyId} ${now}\n`).join(""));
      await file.sync();
    } finally {
      await file.close();
    }
  };
  const all = async () => {
    const text = await readFile(path, "utf8").catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return "";
      throw error;
    });
    return new Set(
      text
        .split("\n")
        .map((line) => line.split(" ")[0]!)
        .filter((keyId) => /^[0-9a-f-]{36}$/.test(keyId)),
    );
  };
  return {
    add: (keyId) => append([keyId]),
    addAll: async (keyIds) => {
      const known = await all();
      await append([...keyIds].filter((keyId) => !known.has(keyId)));
    },
    all,
  };
}
