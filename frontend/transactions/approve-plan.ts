import type { PlanRow } from "../../protocol/wire/index-answers.ts";
import { contractCall } from "./contract-call.ts";
import type { Transaction } from "./transaction.ts";

export type ApprovePlanRequest = {
  /** As it was read: the hash of its terms is made of this. */
  plan: PlanRow;
  steps: number;
  /** Coin cents, the most it can pay. */
  coins: bigint;
};

/** A second pair of eyes for exactly this version of a large plan. */
export const approvePlan: Transaction<ApprovePlanRequest, "mentor"> = {
  room: "mentor",
  summary: ({ steps, coins }, say, { money }) => [
    {
      term: say("approvePlan.what"),
      text: say("approvePlan.text", { steps, coins: money(coins) }),
    },
    { term: say("approvePlan.then"), text: say("approvePlan.thenText") },
  ],
  call: ({ plan }, config, _records, hashing) =>
    contractCall(config, "GoalPlans", "approvePlan", [plan.id, plan.version, hashing.ofPlan(plan)]),
};
