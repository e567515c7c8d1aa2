import { Screen } from "../../../parts/Screen.tsx";
import { useWords } from "../../../words/use-words.ts";
import { Balance } from "../coins/Balance.tsx";
import { GoodNews } from "../debts/GoodNews.tsx";
import { paidSteps, stepsOf } from "../plan/steps.ts";
import { useWallet } from "../use-wallet.ts";
import { LatestReward } from "./LatestReward.tsx";
import { PausedNotice } from "./PausedNotice.tsx";
import { tasksOf } from "./tasks-of.ts";
import { Tasks } from "./Tasks.tsx";

/** Begin: what I have, why, and what I can do now. */
export function BeginPage() {
  const say = useWords("resident");
  const { needs, also, records, letters, names } = useWallet();
  return (
    <Screen title={say("begin.title")} needs={needs} also={also}>
      {(resident) => {
        const { person, plans, debts, offers, head } = resident;
        const newest = paidSteps(stepsOf(plans, records))[0];
        return (
          <>
            <PausedNotice status={person.status} honouredUntil={person.honouredUntil} />
            <GoodNews offers={offers} debts={debts} names={names} now={head.time} />
            <Balance person={person} head={head} />
            {newest && <LatestReward step={newest} names={names} />}
            <Tasks tasks={tasksOf(resident, letters)} />
          </>
        );
      }}
    </Screen>
  );
}
