import type { Address, Seconds } from "../../../../protocol/wire/basics.ts";
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
  /** What others of the household chose on paper for the household to see, done in the last week: when. */
  chosen: Seconds[];
};

/** What a resident is told of steps from paper. Which step or choice it is for somebody else of the household is left out. */
export function paperNotices({ now, papers, choices }: HelpAnswer, address: Address): Notices {
  type One = PaperStep | PaperChoice;
  const isOwn = ({ resident }: One) => resident.toLowerCase() === address.toLowerCase();
  const runs = (one: One) => ["awaitsSecond", "waits", "ready"].includes(paperState(one, now));
  const isNew = ({ end }: One) => end !== null && end.at > now - TOLD_FOR;
  const told = <Kind extends One>(all: readonly Kind[]) => [
    ...all.filter((one) => isOwn(one) && runs(one)),
    ...all.filter((one) => isOwn(one) && isNew(one)),
  ];
  return {
    own: told(papers),
    choices: told(choices),
    others: [...papers, ...choices].filter((one) => !isOwn(one) && runs(one)).length,
    chosen: choices.flatMap((one) =>
      !isOwn(one) && isNew(one) && one.end?.how === "performed" ? [one.end.at] : [],
    ),
  };
}
