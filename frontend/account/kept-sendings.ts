import type { Address, Hex } from "../../protocol/wire/basics.ts";

/**
 * A transaction that went out, or was about to, and whose outcome the page did not show yet. Who reads it learns what the chain
 * tells as well: no key, no name and no words are in it.
 */
export type KeptSending = {
  account: Address;
  /** What was wanted, so that the same wish is recognised: a hash over a salt of its own and the whole request. */
  wish: Hex;
  salt: Hex;
  to: Address;
  data: Hex;
  gas: string;
  /** A passkey signs it, and its connector keeps what it signed. */
  byPasskey: boolean;
  /** The turn of the account: of all that carry the same one the chain takes one. Null before it took one, or by a passkey. */
  nonce: number | null;
  /** Each form in which it went out; a browser wallet tells the hash only afterwards. */
  hashes: Hex[];
  /** The block that has it, while the index does not show that yet, and since when that is known, in milliseconds since 1970. */
  stands?: { block: number; at: number };
};

const STORED = "sendings";
/** Who says the same again so long after it came to stand means it again. */
const STANDS_HOLDS_MS = 3_600_000;

/** Kept over reloads and closed tabs, in the place of what was kept of it before; gone once its outcome is shown. */
export function keepSending(kept: KeptSending): void {
  write([...all().filter((one) => !isSame(one, kept)), kept]);
}

export function forgetSending(kept: KeptSending): void {
  write(all().filter((one) => !isSame(one, kept)));
}

/** The index shows everything up to this block. */
export function forgetShown(account: Address, block: number): void {
  const isShown = ({ account: of, stands }: KeptSending) =>
    of === account && stands !== undefined && stands.block <= block;
  write(all().filter((one) => !isShown(one)));
}

/** What this account sent and has not seen the outcome of. */
export function keptSendings(account: Address): KeptSending[] {
  return all().filter(
    (one) =>
      one.account === account && (!one.stands || Date.now() - one.stands.at < STANDS_HOLDS_MS),
  );
}

/** Signing out leaves none of them on this device. */
export function forgetSendings(account: Address): void {
  write(all().filter((one) => one.account !== account));
}

function isSame(one: KeptSending, other: KeptSending): boolean {
  return one.account === other.account && one.salt === other.salt;
}

function all(): KeptSending[] {
  try {
    return JSON.parse(localStorage.getItem(STORED) ?? "[]") as KeptSending[];
  } catch {
    return [];
  }
}

function write(sendings: readonly KeptSending[]): void {
  if (sendings.length > 0) localStorage.setItem(STORED, JSON.stringify(sendings));
  else localStorage.removeItem(STORED);
}
