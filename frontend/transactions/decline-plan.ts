import { contractCall } from "./contract-call.ts";
import type { Transaction } from "./transaction.ts";

/** The resident's no to a proposal, without a mark. */
export const declinePlan: Transaction<{ planId: number }> = {
  summary: (_request, say) => [
    { term: say("what"), text: say("declinePlan.what") },
    { term: say("keeps"), text: say("declinePlan.keeps") },
  ],
  call: ({ planId }, config) => contractCall(config, "GoalPlans", "decline", [planId]),
};
