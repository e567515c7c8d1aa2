import type { Address } from "../../protocol/wire/basics.ts";
import type { RefusalCode } from "../../protocol/refusals/refusal-codes.ts";
import { contractCall } from "./contract-call.ts";
import type { Transaction } from "./transaction.ts";

export type SendBackStepRequest = {
  resident: Address;
  subgoalId: number;
  reason: string;
  code?: RefusalCode<"sendBack"> | undefined;
};

/** "Nog niet klaar": a report goes back with the mentor's reason, and can be made again. */
export const sendBackStep: Transaction<SendBackStepRequest, "mentor"> = {
  room: "mentor",
  records: ({ resident, reason, code }) => [
    { kind: "sendBack", subject: resident, content: { reason, code } },
  ],
  summary: ({ reason }, say) => [
    { term: say("sendBackStep.what"), text: say("sendBackStep.text") },
    { term: say("reason"), text: reason },
  ],
  call: ({ subgoalId }, config, records) =>
    contractCall(config, "GoalPlans", "sendBack", [subgoalId, records[0]!.commitment]),
};
