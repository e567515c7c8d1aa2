import type { Hex } from "../../protocol/wire/basics.ts";
import { contractCall } from "./contract-call.ts";
import type { Transaction } from "./transaction.ts";

export type ApprovePlanRequest = {
  planId: number;
  version: number;
  /** Of what was read. */
  termsHash: Hex;
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
  call: ({ planId, version, termsHash }, config) =>
    contractCall(config, "GoalPlans", "approvePlan", [planId, version, termsHash]),
};
