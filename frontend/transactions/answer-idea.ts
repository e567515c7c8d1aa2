import type { Address } from "../../protocol/wire/basics.ts";
import { contractCall } from "./contract-call.ts";
import type { Transaction } from "./transaction.ts";

export type AnswerIdeaRequest = {
  resident: Address;
  suggestionId: number;
  idea: string;
  reason: string;
};

/** Not now, with a reason that the resident reads; they can come with it again. */
export const answerIdea: Transaction<AnswerIdeaRequest, "mentor"> = {
  room: "mentor",
  records: ({ resident, reason }) => [
    { kind: "suggestionAnswer", subject: resident, content: { reason } },
  ],
  summary: ({ idea, reason }, say) => [
    { term: say("idea.idea"), text: idea },
    { term: say("idea.answer"), text: reason },
  ],
  call: ({ suggestionId }, config, records) =>
    contractCall(config, "GoalPlans", "answerSuggestion", [suggestionId, records[0]!.commitment]),
};
