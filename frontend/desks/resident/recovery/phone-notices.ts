import type { Address } from "../../../../protocol/wire/basics.ts";
import type { Freeze, HelpAnswer, Recovery } from "../../../../protocol/wire/help-api.ts";

/** How long an outcome stands on the screen, in seconds. */
const TOLD_FOR = 7 * 86_400;

type Notices = {
  /** What runs for the own account. */
  own: Recovery | undefined;
  /** The newest one of the last week that ended, as long as no other runs. */
  ended: Recovery | undefined;
  /** How many run for others of the household. */
  others: number;
  /** Since the office stopped the own new offers, until that ends. */
  frozen: Freeze | undefined;
};

/** What a resident is told of lost phones. Who asked is left out: the letter and the office tell that. */
export function phoneNotices({ now, recoveries, freezes }: HelpAnswer, address: Address): Notices {
  const isOwn = ({ resident }: Recovery | Freeze) =>
    resident.toLowerCase() === address.toLowerCase();
  const runs = ({ end, readyAt, answerUntil }: Recovery) =>
    !end && (readyAt !== null || now <= answerUntil);
  const own = recoveries.find((one) => isOwn(one) && runs(one));
  const newest = recoveries.find((one) => isOwn(one) && one.end);
  return {
    own,
    ended: !own && newest?.end && newest.end.at > now - TOLD_FOR ? newest : undefined,
    others: recoveries.filter((one) => !isOwn(one) && runs(one)).length,
    frozen: freezes.find((one) => isOwn(one) && !one.end),
  };
}
