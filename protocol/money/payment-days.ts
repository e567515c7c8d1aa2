import { dayOf } from "../time/day-of.ts";
import type { Owed } from "../wire/payments-api.ts";

/**
 * The days on which a fund can have paid for these offers, as ISO dates. It pays to the cent what creditors confirmed, so
 * not before the last yes; and not in the future. Where the chain's clock is ahead, the day of that yes counts as today.
 */
export function paymentDays(
  owed: readonly Pick<Owed, "at">[],
  today: string,
): { first: string; last: string } {
  const first = dayOf(Math.max(...owed.map(({ at }) => at)));
  return { first, last: first > today ? first : today };
}
