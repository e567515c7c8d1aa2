import { contractCall } from "./contract-call.ts";
import type { Transaction } from "./transaction.ts";

export type AllowSameOrganisationRequest = {
  debtId: number;
  mentorName: string;
  creditorName: string;
};

/** A second of another organisation lets coins go to a claim although its creditor employs the resident's mentor. */
export const allowSameOrganisation: Transaction<AllowSameOrganisationRequest, "mentor"> = {
  room: "mentor",
  summary: ({ mentorName, creditorName }, say) => [
    { term: say("conflict.mentor"), text: mentorName },
    { term: say("conflict.creditor"), text: creditorName },
    { term: say("approvePlan.then"), text: say("conflict.then") },
    { term: say("conflict.careful"), text: say("conflict.final") },
  ],
  call: ({ debtId }, config) =>
    contractCall(config, "DebtRegister", "allowSameOrganisation", [debtId]),
};
