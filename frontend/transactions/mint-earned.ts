import { contractCall } from "./contract-call.ts";
import type { Transaction } from "./transaction.ts";

/** Makes the coins of a step that was earned while a limit was reached, once there is room. Anyone may do it. */
export const mintEarned: Transaction<{ subgoalId: number; coins: bigint }> = {
  summary: ({ coins }, say, { money }) => [
    { term: say("what"), text: say("mintEarned.what") },
    { term: say("makeOffer.coins"), text: money(coins) },
  ],
  call: ({ subgoalId }, config) => contractCall(config, "GoalPlans", "mintEarned", [subgoalId]),
};
