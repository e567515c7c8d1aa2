import type { Address } from "../../protocol/wire/basics.ts";
import { NO_HASH } from "../../protocol/wire/nothing.ts";
import { contractCall } from "./contract-call.ts";
import type { Transaction } from "./transaction.ts";

export type ReportStepRequest = { resident: Address; subgoalId: number; text: string };

/** "Dit is klaar", with a few words of the resident or without. */
export const reportStep: Transaction<ReportStepRequest> = {
  records: ({ resident, text }) =>
    text ? [{ kind: "report", subject: resident, content: { text } }] : [],
  summary: (_request, say) => [{ term: say("what"), text: say("reportStep.what") }],
  call: ({ subgoalId }, config, records) =>
    contractCall(config, "GoalPlans", "report", [subgoalId, records[0]?.commitment ?? NO_HASH]),
};
