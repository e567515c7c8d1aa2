import { keepMadeKey, madeKey, type MadeKey } from "./made-key.ts";
import { makePasskey } from "./make-passkey.ts";

/** The key that this device made for this page, or a new one. @throws what the device says. */
export async function makeKeyOnce(page: string, day: string): Promise<MadeKey> {
  const before = madeKey(page);
  if (before) return before;
  const made = { ...(await makePasskey(day)), at: Date.now() };
  keepMadeKey(page, made);
  return made;
}
