import type { Address } from "../../protocol/wire/basics.ts";

/** How long another server process may not have heard of a change, in milliseconds. */
const KEEP = 1_000;

export type KnownOf<T> = {
  /** What holds for a person at this moment. */
  of(address: Address): Promise<T>;
  /** To be called when it changed: it holds at once. */
  changed(address: Address): void;
};

/** What the database says of persons, remembered for a second: one answer of the chain can ask it a hundred times. */
export function knownOf<T>(read: (address: Address) => Promise<T>): KnownOf<T> {
  const kept = new Map<Address, { until: number; found: Promise<T> }>();

  return {
    of: (address) => {
      const now = Date.now();
      const known = kept.get(address);
      if (known && known.until > now) return known.found;
      if (kept.size > 10_000) kept.clear();
      const found = read(address);
      found.catch(() => kept.delete(address));
      kept.set(address, { until: now + KEEP, found });
      return found;
    },
    changed: (address) => kept.delete(address),
  };
}
