import { contractCall } from "./contract-call.ts";
import type { Transaction } from "./transaction.ts";

/** "Toch niet": the resident takes an own idea back. */
export const withdrawIdea: Transaction<{ suggestionId: number }, "voice"> = {
  room: "voice",
  summary: (_request, say) => [{ term: say("what"), text: say("idea.withdrawWhat") }],
  call: ({ suggestionId }, config) =>
    contractCall(config, "GoalPlans", "withdrawSuggestion", [suggestionId]),
};
