import { contractCall } from "./contract-call.ts";
import type { Transaction } from "./transaction.ts";

/** "Deze stap niet": the resident drops one step; its money is free again and nothing is noted about them. */
export const cancelStep: Transaction<{ subgoalId: number }, "voice"> = {
  room: "voice",
  summary: (_request, say) => [
    { term: say("what"), text: say("cancelStep.what") },
    { term: say("keeps"), text: say("cancelStep.keeps") },
    { term: say("careful"), text: say("cancelStep.final") },
  ],
  call: ({ subgoalId }, config) => contractCall(config, "GoalPlans", "cancelSubgoal", [subgoalId]),
};
