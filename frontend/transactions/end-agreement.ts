import { contractCall } from "./contract-call.ts";
import type { Transaction } from "./transaction.ts";

export type EndAgreementRequest = { agreementId: number; creditorName: string };

/** Stops new claims and offers under an agreement. */
export const endAgreement: Transaction<EndAgreementRequest, "office"> = {
  room: "office",
  summary: ({ creditorName }, say) => [
    { term: say("agreement.creditor"), text: creditorName },
    { term: say("summary.what"), text: say("agreement.endWhat") },
    { term: say("summary.keeps"), text: say("agreement.endKeeps") },
    { term: say("summary.careful"), text: say("agreement.endForGood") },
  ],
  call: ({ agreementId }, config) =>
    contractCall(config, "DebtRegister", "endAgreement", [agreementId]),
};
