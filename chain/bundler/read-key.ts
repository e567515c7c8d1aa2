/** The bundler's own key, which pays for what it brings to the chain and is paid back by the sponsor. */
import { readFileSync, statSync } from "node:fs";
import type { Hex } from "../record.ts";

/** @throws Error when there is none, it is no key, or others on this machine can open it. */
export function readKey(file: string): Hex {
  // Windows has no such permissions: there the folder's access list counts.
  if (process.platform !== "win32" && (statSync(file).mode & 0o077) !== 0)
    throw new Error(`Others can open the bundler's key. Close it to them: chmod 600 ${file}`);
  const key = readFileSync(file, "utf8").trim();
  if (!/^0x[0-9a-f]{64}$/.test(key)) throw new Error(`There is no private key in ${file}.`);
  return key as Hex;
}
