import { dayOf } from "../../protocol/time/day-of.ts";

/** A day in Europe/Amsterdam as an ISO date. @param daysAhead 0 is today, 1 tomorrow. */
export function dayFromNow(daysAhead: number): string {
  return dayOf(Date.now() / 1000 + daysAhead * 86_400);
}
