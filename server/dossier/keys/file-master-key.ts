import { createHmac, randomBytes } from "node:crypto";
import { chmod, open, readFile, stat } from "node:fs/promises";
import type { MasterKey } from "./master-key.ts";
import { seal, unseal } from "./seal.ts";

/**
 * The master key in a file outside the database: 32 bytes in hexadecimal. Makes one, for the owner's eyes alone, where
 * there is none.
 * @throws Error when the file holds something else, or when others on this machine can open it.
 */
export async function fileMasterKey(path: string): Promise<MasterKey> {
  try {
    await writeNewKey(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  await requireOwnersAlone(path);
  const text = (await readFile(path, "utf8")).trim();
  if (!/^[0-9a-fA-F]{64}$/.test(text)) {
    throw new Error("The master key file must hold 64 hexadecimal digits.");
  }
  const key = Buffer.from(text, "hex");
  return {
    wrap: async (place, open) => seal(key, place, open),
    unwrap: async (place, wrapped) => unseal(key, place, wrapped),
    mac: async (of) => createHmac("sha256", key).update(of).digest(),
  };
}

/** Writes a new random key, on disk before this returns. @throws Error EEXIST where there is a file already. */
export async function writeNewKey(path: string): Promise<void> {
  const file = await open(path, "wx", 0o600);
  try {
    await file.writeFile(`${randomBytes(32).toString("hex")}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await chmod(path, 0o600);
}

async function requireOwnersAlone(path: string): Promise<void> {
  // Windows has no such permissions: there the folder's access list counts.
  if (process.platform === "win32") return;
  const { mode } = await stat(path);
  if ((mode & 0o077) !== 0) {
    throw new Error(`Others can open the master key file. Close it to them: chmod 600 ${path}`);
  }
}
