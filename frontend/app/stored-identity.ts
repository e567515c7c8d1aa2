import { keptPasskey } from "../account/passkey/kept-passkey.ts";
import { inTab } from "../data/browser-storage.ts";

const STORED = "identity";

/** Who used this tab before, or whose passkey this device keeps: a link that opens a new tab goes on as they. */
export function storedIdentity(): string | null {
  const kept = keptPasskey();
  return inTab.getItem(STORED) ?? (kept && `passkey:${kept.account}`);
}

/** Kept for the tab alone, so that two tabs can be two people; only a name is kept, never a key. */
export function storeIdentity(name: string | null): void {
  if (name === null) inTab.removeItem(STORED);
  else inTab.setItem(STORED, name);
}
