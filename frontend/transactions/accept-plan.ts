import type { Hex } from "../../protocol/wire/basics.ts";
import { contractCall } from "./contract-call.ts";
import type { Transaction } from "./transaction.ts";

export type AcceptPlanRequest = {
  planId: number;
  version: number;
  /** Of the terms as they stand on the screen, computed here. */
  termsHash: Hex;
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
  call: ({ planId, version, termsHash }, config) =>
    contractCall(config, "GoalPlans", "accept", [planId, version, termsHash]),
};
