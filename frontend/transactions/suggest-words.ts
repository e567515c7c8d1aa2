import type { Address } from "../../protocol/wire/basics.ts";
import type { Pillar } from "../../protocol/wire/dossier-records.ts";
import { contractCall } from "./contract-call.ts";
import type { Transaction } from "./transaction.ts";

export type SuggestWordsRequest = {
  resident: Address;
  planId: number;
  /** 0 for the plan's own words. */
  subgoalId: number;
  /** Of the step; a plan has none. */
  pillar: Pillar | null;
  oldText: string;
  text: string;
};

/** Other words for a plan or a step. They count when the other of the two agrees; amounts and dates stay. */
export const suggestWords: Transaction<SuggestWordsRequest, "rewording"> = {
  room: "rewording",
  records: ({ resident, pillar, text }) => [
    pillar === null
      ? { kind: "plan", subject: resident, content: { title: text } }
      : { kind: "subgoal", subject: resident, content: { pillar, text } },
  ],
  summary: ({ oldText, text }, say) => [
    { term: say("old"), text: oldText },
    { term: say("new"), text },
    { term: say("then"), text: say("thenText") },
  ],
  call: ({ planId, subgoalId }, config, records) =>
    contractCall(config, "GoalPlans", "suggestWords", [planId, subgoalId, records[0]!.commitment]),
};
