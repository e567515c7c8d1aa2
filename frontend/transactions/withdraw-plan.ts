import { contractCall } from "./contract-call.ts";
import type { Transaction } from "./transaction.ts";

/** Takes a proposal back before it is answered; the money it kept apart is free again. */
export const withdrawPlan: Transaction<{ planId: number; name: string }, "mentor"> = {
  room: "mentor",
  summary: ({ name }, say) => [
    { term: say("withdrawPlan.what"), text: say("withdrawPlan.text", { name }) },
    { term: say("withdrawPlan.money"), text: say("withdrawPlan.moneyText") },
  ],
  call: ({ planId }, config) => contractCall(config, "GoalPlans", "withdraw", [planId]),
};
