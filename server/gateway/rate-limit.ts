import { Problem } from "../problems/problem.ts";

/** Counts one more for a key. @throws Problem too-many-requests above the limit. */
export type RateLimit = (key: string) => void;

const MINUTE = 60_000;

/** At most so many in a period for each key, counted in this process in windows of that period (a minute). */
export function rateLimit(
  most: number,
  now: () => number = Date.now,
  period: number = MINUTE,
): RateLimit {
  let window = 0;
  let counts = new Map<string, number>();

  return (key) => {
    const current = Math.floor(now() / period);
    if (current !== window) {
      window = current;
      counts = new Map();
    }
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    if (count > most) throw new Problem("too-many-requests");
  };
}
