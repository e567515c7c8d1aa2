import { open, readFile } from "node:fs/promises";

/**
 * Which keys were destroyed on request or on schedule: numbers that say nothing about anybody. It lies outside the
 * database and outside every backup, so that a backup that is put back does not bring back who was erased since.
 */
export type ErasureList = {
  /** Writes a key's number down, on disk before this returns. */
  add(keyId: string): Promise<void>;
  all(): Promise<Set<string>>;
};

export function erasureList(path: string): ErasureList {
  return {
    add: async (keyId) => {
      const file = await open(path, "a", 0o600);
      try {
        await file.writeFile(`${keyId} ${new Date().toISOString()}\n`);
        await file.sync();
      } finally {
        await file.close();
      }
    },
    all: async () => {
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
    },
  };
}
