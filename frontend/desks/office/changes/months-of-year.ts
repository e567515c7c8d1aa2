import type { Seconds } from "../../../../protocol/wire/basics.ts";
import { monthOf } from "../../../../protocol/time/month-of.ts";

/** The months of the year of a moment up to and with its own, as the book counts them, the newest first. */
export function monthsOfYear(now: Seconds): number[] {
  const present = monthOf(now);
  return Array.from({ length: (present % 12) + 1 }, (_, back) => present - back);
}
