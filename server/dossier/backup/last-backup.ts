import { readFile } from "node:fs/promises";
import { z } from "zod";
import { writeWhole } from "./write-whole.ts";

/** When the last backup was whole. It lies beside the master key, on the machine that made the backup, and says nothing else. */
export type LastBackup = {
  /** Writes down that one is whole now. */
  made(): Promise<void>;
  /** The moment in seconds since 1970; null where none was ever made here. @throws Error where the mark can not be read. */
  at(): Promise<number | null>;
};

const mark = z.strictObject({ at: z.iso.datetime() });

/** @param path Where the mark is. */
export function lastBackup(path: string): LastBackup {
  return {
    made: () => writeWhole(path, JSON.stringify({ at: new Date().toISOString() })),
    at: async () => {
      const text = await readFile(path, "utf8").catch((error: unknown) => {
        if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
        throw error;
      });
      return text === null ? null : Math.floor(Date.parse(mark.parse(JSON.parse(text)).at) / 1_000);
    },
  };
}
