import type { Address, Hex } from "../../../protocol/wire/basics.ts";
import { isAddress, isHex } from "../../../protocol/wire/is-hex.ts";

/**
 * What was signed and is not on the chain yet: the operation as it goes to a bundler, and what it is known by. Who reads
 * it can send it and nothing else; no key and no name is in it. It holds for the day of its signature at most.
 */
export type KeptOperation = {
  account: Address;
  hash: Hex;
  operation: { [name: string]: string };
  /** When it was signed, in milliseconds since 1970. */
  at: number;
};

/**
 * The kept operation, and what the person is told of it: "late" when sending it failed and it goes later, "taken" once a
 * bundler that was late has it, and it is not on the chain yet. Null on the plain road, of which the form tells.
 */
export type Unsent = { kept: KeptOperation; told: "late" | "taken" | null };

const STORED = "operation";
const listeners = new Set<() => void>();
let unsent: Unsent | null = null;

/** Kept over reloads and closed tabs; gone once it is on the chain, refused, or its owner signs out. */
export function keepOperation(kept: KeptOperation): void {
  localStorage.setItem(STORED, JSON.stringify(kept));
  tell({ kept, told: null });
}

/** @param hash Only this one: another tab may have kept the next one by now. Absent: whichever there is. */
export function forgetOperation(hash?: Hex): void {
  const isAnother = hash && stored()?.hash !== hash;
  if (!isAnother) localStorage.removeItem(STORED);
  if (!hash || unsent?.kept.hash === hash) tell(null);
}

/** What this account signed and is not on the chain yet. */
export function keptOperation(account: Address): KeptOperation | null {
  const kept = stored();
  return kept?.account === account ? kept : null;
}

function stored(): KeptOperation | null {
  try {
    const kept = JSON.parse(localStorage.getItem(STORED) ?? "null") as KeptOperation | null;
    const isWhole =
      kept && isAddress(kept.account) && isHex(kept.hash) && kept.operation && kept.at;
    return isWhole ? kept : null;
  } catch {
    return null;
  }
}

/** It could not be sent now and is tried again by itself. */
export function tellLate(kept: KeptOperation): void {
  if (unsent?.told !== "late") tell({ kept, told: "late" });
}

/** A bundler took it after all: "not sent yet" would be untrue. */
export function tellTaken(kept: KeptOperation): void {
  if (unsent?.told === "late") tell({ kept, told: "taken" });
}

export function unsentNow(): Unsent | null {
  return unsent;
}

export function whenUnsentChanges(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell(now: Unsent | null): void {
  unsent = now;
  listeners.forEach((listener) => listener());
}
