import type { Address } from "../../protocol/wire/basics.ts";
import { contractCall } from "./contract-call.ts";
import type { Transaction } from "./transaction.ts";

export type SuggestIdeaRequest = {
  resident: Address;
  text: string;
  /** The id of what was picked from the list of the neighbourhood. */
  activity?: string;
};

/** A resident's own idea for a step, for the mentor to make a proposal of. */
export const suggestIdea: Transaction<SuggestIdeaRequest, "voice"> = {
  room: "voice",
  records: ({ resident, text, activity }) => [
    { kind: "suggestion", subject: resident, content: activity ? { text, activity } : { text } },
  ],
  summary: ({ text }, say) => [{ term: say("what"), text }],
  call: (_request, config, records) =>
    contractCall(config, "GoalPlans", "suggest", [records[0]!.commitment]),
};
