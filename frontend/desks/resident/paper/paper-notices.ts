import type { Address } from "../../../../protocol/wire/basics.ts";
import type { HelpAnswer, PaperStep } from "../../../../protocol/wire/help-api.ts";
import { paperState } from "../../help/paper/paper-duty.ts";

/** How long an outcome stands on the screen, in seconds. */
const TOLD_FOR = 7 * 86_400;

type Notices = {
  /** What waits for the own account, the newest first. */
  own: PaperStep[];
  /** What ended in the last week. */
  ended: PaperStep[];
  /** How many wait for others of the household. */
  others: number;
};

/** What a resident is told of steps from paper. Which step it is for somebody else of the household is left out. */
export function paperNotices({ now, papers }: HelpAnswer, address: Address): Notices {
  const isOwn = ({ resident }: PaperStep) => resident.toLowerCase() === address.toLowerCase();
  const runs = (step: PaperStep) =>
    ["awaitsSecond", "waits", "ready"].includes(paperState(step, now));
  return {
    own: papers.filter((one) => isOwn(one) && runs(one)),
    ended: papers.filter((one) => isOwn(one) && one.end && one.end.at > now - TOLD_FOR),
    others: papers.filter((one) => !isOwn(one) && runs(one)).length,
  };
}
