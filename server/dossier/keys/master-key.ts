import { randomBytes } from "node:crypto";
import { chmod, readFile, writeFile } from "node:fs/promises";

/**
 * Reads the key that wraps every subject's key: 32 bytes in hexadecimal, in a file outside the database. Makes one, for
 * the owner's eyes alone, where there is none.
 * @throws Error when the file holds something else.
 */
export async function masterKey(path: string): Promise<Buffer> {
  try {
    await writeFile(path, `${randomBytes(32).toString("hex")}\n`, { mode: 0o600, flag: "wx" });
    await chmod(path, 0o600);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  const text = (await readFile(path, "utf8")).trim();
  if (!/^[0-9a-fA-F]{64}$/.test(text)) {
    throw new Error("The master key file must hold 64 hexadecimal digits.");
  }
  return Buffer.from(text, "hex");
}
