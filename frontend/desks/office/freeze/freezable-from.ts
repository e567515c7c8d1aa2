import type { Seconds } from "../../../../protocol/wire/basics.ts";
import type { Freeze } from "../../../../protocol/wire/help-api.ts";

/** As in contracts/accounts/help/Freeze.sol. */
const BETWEEN_PERIOD = 14 * 86_400;

/** From when offers of one resident can be stopped anew: 14 days after the last time ended. */
export function freezableFrom(freezes: readonly Freeze[]): Seconds {
  return Math.max(0, ...freezes.map(({ end, until }) => (end?.at ?? until) + BETWEEN_PERIOD));
}
