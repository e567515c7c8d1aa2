import { componentsOf } from "./components-of.ts";
import { contractCall } from "./contract-call.ts";
import { lowerSummary, type LowerClaimRequest } from "./lower-summary.ts";
import type { Transaction } from "./transaction.ts";

/** Kwijtschelding of these parts, without coins. */
export const forgiveDebt: Transaction<LowerClaimRequest, "creditor"> = {
  room: "creditor",
  records: ({ resident, reason }) => [
    { kind: "claimChange", subject: resident, content: { reason } },
  ],
  summary: lowerSummary,
  call: ({ debtId, taken }, config, records) =>
    contractCall(config, "DebtRegister", "forgive", [
      debtId,
      records[0]!.commitment,
      componentsOf(taken),
    ]),
};
