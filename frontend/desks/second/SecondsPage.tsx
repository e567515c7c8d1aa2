import type { SecondAnswer } from "../../../protocol/wire/index-answers.ts";
import { useAccount } from "../../account/AccountContext.ts";
import { useAsk } from "../../data/use-ask.ts";
import { useNamesTold } from "../../data/use-names.ts";
import { useOnceTold } from "../../data/use-once-told.ts";
import { useToldAnswer } from "../../data/use-told-answer.ts";
import { Empty } from "../../parts/Empty.tsx";
import { GoodNotice } from "../../parts/GoodNotice.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { useWords } from "../../words/use-words.ts";
import { Conflict } from "./Conflict.tsx";
import { planWaits } from "./plan-waits.ts";
import { WaitingPlan } from "./WaitingPlan.tsx";

/** Plans of other teams' mentors that wait for a second pair of eyes. */
export function SecondsPage() {
  const say = useWords("mentor");
  const { address } = useAccount();
  const needs = useOnceTold(useAsk<SecondAnswer>(`/index/seconds/${address}`), useNamesTold());
  const answer = useToldAnswer();
  return (
    <Screen title={say("seconds.title")} needs={needs}>
      {({ plans, conflicts }) => {
        const waits = plans.map(planWaits);
        const said = answer.still(waits);
        return (
          <>
            <p>{say("seconds.about")}</p>
            {said && <GoodNotice key={said.key}>{said.words}</GoodNotice>}
            {plans.length + conflicts.length === 0 && <Empty>{say("seconds.none")}</Empty>}
            {plans.map((plan) => (
              <WaitingPlan
                key={`${plan.id}-${plan.version}`}
                plan={plan}
                onDone={(text) => answer.tell(text, [planWaits(plan)], waits)}
                onTurn={answer.turned}
              />
            ))}
            {conflicts.map((conflict) => (
              <Conflict
                key={conflict.debtId}
                conflict={conflict}
                onDone={(text) => answer.tell(text, [{ about: conflict.debtId, at: 0 }], waits)}
                onTurn={answer.turned}
              />
            ))}
          </>
        );
      }}
    </Screen>
  );
}
