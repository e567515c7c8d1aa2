import { dayOf } from "../../../../protocol/time/day-of.ts";
import type { Seconds } from "../../../../protocol/wire/basics.ts";

/** The days on which a step can be due, both counted in. ISO dates. */
export type DueDays = { first: string; last: string };

/**
 * From tomorrow until the fund ends. On a device whose clock is behind, tomorrow is that of the book: it refuses a day that
 * is over there.
 *
 * @param head When the newest block was made that the index knows.
 * @param until When the fund ends, or undefined where none is chosen.
 */
export function dueDays(
  head: Seconds,
  until: Seconds | undefined,
  now: Seconds = Date.now() / 1000,
): DueDays {
  const first = dayOf(Math.max(head, now) + 86_400);
  return { first, last: until === undefined ? first : dayOf(until) };
}
