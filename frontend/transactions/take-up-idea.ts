import { contractCall } from "./contract-call.ts";
import { proposePlan, termsOf, type ProposePlanRequest } from "./propose-plan.ts";
import type { Transaction } from "./transaction.ts";

export type TakeUpIdeaRequest = ProposePlanRequest & { suggestionId: number };

/** A proposal made out of a resident's own idea; the resident still says yes or no. */
export const takeUpIdea: Transaction<TakeUpIdeaRequest, "mentor"> = {
  room: "mentor",
  records: (request) => proposePlan.records!(request),
  summary: (request, say, format) => proposePlan.summary(request, say, format),
  call: ({ suggestionId, fundId, steps }, config, [plan, ...words]) =>
    contractCall(config, "GoalPlans", "takeUp", [
      suggestionId,
      fundId,
      plan!.commitment,
      termsOf(steps, words),
    ]),
};
