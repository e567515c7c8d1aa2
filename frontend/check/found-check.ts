import type { Check } from "./worst-of.ts";

/** What was compared, and what came of it. */
export type Found = { told: readonly object[]; check: Check };

/** What is known of what is told now: nothing, where something else was compared. */
export function knownOf(found: Found, told: readonly object[]): Check {
  return isSame(found.told, told) ? found.check : "unknown";
}

/** What is known after a comparison: the same as before, where that says it already. */
export function keepFound(before: Found, { told, check }: Found): Found {
  return before.check === check && isSame(before.told, told) ? before : { told, check };
}

/** The same things themselves: what came anew with other words is compared again. */
function isSame(some: readonly object[], others: readonly object[]): boolean {
  return some.length === others.length && some.every((one, place) => one === others[place]);
}
