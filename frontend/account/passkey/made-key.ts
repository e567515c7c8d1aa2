import type { Hex } from "../../../protocol/wire/basics.ts";
import { isHex } from "../../../protocol/wire/is-hex.ts";

/** A key that this device made and that acts for nobody yet. Nothing in it is secret, and none of it is a name. */
export type MadeKey = {
  /** The public key: x and y, 64 bytes. */
  key: Hex;
  /** The device's own name for the passkey, in base64url. */
  credential: string;
  /** It is not in this device but beside it. */
  beside: boolean;
  /** Whoever asked for it has it. */
  given?: boolean;
  /** When it was made, in milliseconds since 1970. */
  at: number;
};

const STORED = "made-keys";
/** As long as a code for it is known at the server. */
const KEPT_MS = 30 * 86_400_000;

/**
 * Kept from the touch that made it, so that a reload or a closed tab makes no second one; gone once somebody signs in with
 * it, its code is over, or somebody signs out.
 * @param page Where it goes on: the path, and the code behind #.
 */
export function keepMadeKey(page: string, made: MadeKey): void {
  write({ ...all(), [page]: made });
}

export function madeKey(page: string): MadeKey | null {
  return all()[page] ?? null;
}

export function forgetMadeKey(page: string): void {
  const { [page]: _gone, ...rest } = all();
  write(rest);
}

/** It acts for an account now. */
export function forgetMadeKeyOf(credential: string): void {
  write(
    Object.fromEntries(Object.entries(all()).filter(([, one]) => one.credential !== credential)),
  );
}

export function forgetMadeKeys(): void {
  localStorage.removeItem(STORED);
}

/** Where the newest of them goes on; null where there is none. */
export function pageOfMadeKey(): string | null {
  const [newest] = Object.entries(all()).sort(([, a], [, b]) => b.at - a.at);
  return newest?.[0] ?? null;
}

function all(): { [page: string]: MadeKey } {
  try {
    const kept = JSON.parse(localStorage.getItem(STORED) ?? "{}") as { [page: string]: MadeKey };
    return Object.fromEntries(Object.entries(kept).filter(([, one]) => isFresh(one)));
  } catch {
    return {};
  }
}

function isFresh({ key, credential, at }: MadeKey): boolean {
  return isHex(key) && credential !== "" && Date.now() - at < KEPT_MS;
}

function write(keys: { [page: string]: MadeKey }): void {
  if (Object.keys(keys).length === 0) forgetMadeKeys();
  else localStorage.setItem(STORED, JSON.stringify(keys));
}
