import type { Address } from "../../../../protocol/wire/basics.ts";
import type { HelpAnswer, PaperChoice, PaperStep } from "../../../../protocol/wire/help-api.ts";
import { paperState } from "../../../../protocol/help/paper-duty.ts";

/** How long an outcome stands on the screen, in seconds. */
const TOLD_FOR = 7 * 86_400;

type Notices = {
  /** What waits for the own account, the newest first, and then what ended in the last week. */
  own: PaperStep[];
  choices: PaperChoice[];
  /** How many wait for others of the household. */
  others: number;
};

/** What a resident is told of steps from paper. Which step it is for somebody else of the household is left out. */
export function paperNotices({ now, papers, choices }: HelpAnswer, address: Address): Notices {
  type One = PaperStep | PaperChoice;
  const isOwn = ({ resident }: One) => resident.toLowerCase() === address.toLowerCase();
  const runs = (one: One) => ["awaitsSecond", "waits", "ready"].includes(paperState(one, now));
  const told = <Kind extends One>(all: readonly Kind[]) => [
    ...all.filter((one) => isOwn(one) && runs(one)),
    ...all.filter((one) => isOwn(one) && one.end && one.end.at > now - TOLD_FOR),
  ];
  return {
    own: told(papers),
    choices: told(choices),
    others: papers.filter((one) => !isOwn(one) && runs(one)).length,
  };
}
