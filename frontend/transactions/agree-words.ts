import type { Hex } from "../../protocol/wire/basics.ts";
import { contractCall } from "./contract-call.ts";
import type { Transaction } from "./transaction.ts";

export type AgreeWordsRequest = {
  planId: number;
  /** 0 for the plan's own words. */
  subgoalId: number;
  /** Of the words that were read. */
  commitment: Hex;
  oldText: string;
  text: string;
};

/** The other's yes to exactly these words: they count from now on, without a new version of the plan. */
export const agreeWords: Transaction<AgreeWordsRequest, "rewording"> = {
  room: "rewording",
  summary: ({ oldText, text }, say) => [
    { term: say("old"), text: oldText },
    { term: say("new"), text },
    { term: say("stays"), text: say("staysText") },
  ],
  call: ({ planId, subgoalId, commitment }, config) =>
    contractCall(config, "GoalPlans", "agreeWords", [planId, subgoalId, commitment]),
};
