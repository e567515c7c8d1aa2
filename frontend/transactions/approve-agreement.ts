import { contractCall } from "./contract-call.ts";
import type { Transaction } from "./transaction.ts";

export type ApproveAgreementRequest = { agreementId: number; creditorName: string };

/** A second official lets an agreement begin. */
export const approveAgreement: Transaction<ApproveAgreementRequest, "office"> = {
  room: "office",
  summary: ({ creditorName }, say) => [
    { term: say("agreement.creditor"), text: creditorName },
    { term: say("summary.what"), text: say("agreement.approveWhat") },
  ],
  call: ({ agreementId }, config) =>
    contractCall(config, "DebtRegister", "approveAgreement", [agreementId]),
};
