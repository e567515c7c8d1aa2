import { useAccount } from "../../../account/AccountContext.ts";
import { valueOf } from "../../../data/answer.ts";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { paperDuty, paperState } from "../../../../protocol/help/paper-duty.ts";
import { recoveryDuty, recoveryState } from "../../../../protocol/help/recovery-duty.ts";
import { useHelp } from "../../../data/use-help.ts";

const AWAITED = ["awaitsSecond", "awaitsCounsellor", "awaitsBoth", "waits"] as const;

/** Lost phones and steps from paper that run: for whom, and who must do something. */
export function useHelpWaiting() {
  const say = useWords("recovery");
  const sayPaper = useWords("paper");
  const { date } = useFormat();
  const { me } = useAccount();
  const answer = useHelp();
  const { now, recoveries, papers, choices } = valueOf(answer) ?? {
    now: 0,
    recoveries: [],
    papers: [],
    choices: [],
  };
  const items = recoveries.flatMap((one) => {
    const state = recoveryState(one, now);
    const awaited = AWAITED.find((each) => each === state);
    const todo = recoveryDuty(one, me, now) ?? awaited;
    if (!todo) return [];
    const until = date(one.readyAt ?? one.answerUntil);
    return [
      {
        key: one.resident,
        path: "/office/help",
        text: say("today.item", { name: one.name ?? say("aResident") }),
        note: say(`today.${todo}`, { until }),
      },
    ];
  });
  const onPaper = [...papers, ...choices].flatMap((one) => {
    const state = paperState(one, now);
    const awaited = state === "awaitsSecond" || state === "waits" ? state : null;
    const todo = paperDuty(one, me, now) ?? awaited;
    if (!todo) return [];
    return [
      {
        key: "id" in one ? one.id : `${one.resident} ${one.stepId}`,
        path: "/office/help",
        text: sayPaper("card.title", { name: one.name ?? sayPaper("aResident") }),
        note: sayPaper(`today.${todo}`, { until: date(one.readyAt ?? one.answerUntil) }),
      },
    ];
  });
  return { answer, items: [...items, ...onPaper] };
}
