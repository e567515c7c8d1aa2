import { parseEventLogs } from "viem";
import { goalPlansAbi } from "../../../protocol/abi/goal-plans.ts";
import type { Pen } from "./pen.ts";
import type { Town } from "./town.ts";

/** Coin cents, paid to everybody. */
export const REWARD = 100;
const inAMonth = Math.floor(Date.now() / 1000) + 30 * 86_400;

/** A plan with one step: proposed, accepted, reported, sent back, confirmed and praised; and where everybody stands. */
export async function aboutGoals(
  { stage: { ledger } }: Town,
  { each, send, words, write }: Pen,
): Promise<void> {
  const { callOf } = ledger;
  const agreed = await each(async (one) => ({
    plan: await write(one, one.mentor, "plan", { title: words(one, "Plan") }),
    step: await write(one, one.mentor, "subgoal", { pillar: "werk", text: words(one, "Stap") }),
  }));
  const proposed = await send(({ account: { address }, mentor }, at) => {
    const { plan, step } = agreed[at]!;
    const terms = { reward: REWARD, groupReward: 0, dueAt: inAMonth, commitment: step };
    return callOf(mentor.account, "GoalPlans", "propose", [address, 1, plan, [terms]]);
  });
  const plans = proposed.map(({ logs }) => {
    const [said] = parseEventLogs({ abi: goalPlansAbi, logs, eventName: "PlanProposed" });
    return said!.args;
  });
  await send(({ account }, at) => {
    const { planId, version, termsHash } = plans[at]!;
    return callOf(account, "GoalPlans", "accept", [planId, version, termsHash]);
  });

  const reports = await each((one) => write(one, one, "report", { text: words(one, "Verslag") }));
  await send(({ account }, at) =>
    callOf(account, "GoalPlans", "report", [plans[at]!.firstSubgoalId, reports[at]!]),
  );
  const back = await each((one) =>
    write(one, one.mentor, "sendBack", { reason: words(one, "Reden terug") }),
  );
  await send(({ mentor }, at) =>
    callOf(mentor.account, "GoalPlans", "sendBack", [plans[at]!.firstSubgoalId, back[at]!]),
  );
  await send(({ mentor }, at) =>
    callOf(mentor.account, "GoalPlans", "confirm", [plans[at]!.firstSubgoalId, false]),
  );
  const praise = await each((one) =>
    write(one, one.mentor, "compliment", { text: words(one, "Compliment") }),
  );
  await send(({ account, mentor }, at) =>
    callOf(mentor.account, "GoalPlans", "compliment", [account.address, praise[at]!]),
  );
  await each((one) =>
    write(one, one, "bridge", {
      ...{ scale: 0, of: 5, gezin: 1, welbevinden: 2, financien: 3, opleiding: 4, werk: 5 },
      wish: words(one, "Wens"),
    }),
  );
  await each((one) =>
    write(one, one, "ownWords", {
      talents: words(one, "Talent"),
      goals: words(one, "Doel"),
      dreams: words(one, "Droom"),
    }),
  );
}
