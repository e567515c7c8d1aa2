import type { PlanRow } from "../../protocol/wire/index-answers.ts";
import { contractCall } from "./contract-call.ts";
import type { Transaction } from "./transaction.ts";

export type AcceptPlanRequest = {
  /** As it stands on the screen: the hash of its terms is made of this. */
  plan: PlanRow;
  steps: number;
  /** Coin cents, all steps together. */
  coins: bigint;
};

/** The resident's yes to exactly this version of a plan. */
export const acceptPlan: Transaction<AcceptPlanRequest> = {
  summary: ({ steps, coins }, say, { money }) => [
    { term: say("what"), text: say("acceptPlan.what", { steps }) },
    { term: say("acceptPlan.coins"), text: money(coins) },
    { term: say("undo"), text: say("acceptPlan.undo") },
  ],
  call: ({ plan }, config, _records, hashing) =>
    contractCall(config, "GoalPlans", "accept", [plan.id, plan.version, hashing.ofPlan(plan)]),
};
