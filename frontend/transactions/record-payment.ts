import { componentsOf } from "./components-of.ts";
import { contractCall } from "./contract-call.ts";
import { lowerSummary, type LowerClaimRequest } from "./lower-summary.ts";
import type { Transaction } from "./transaction.ts";

/** Paid in euros, elsewhere: these parts come off, and the recognition stays. */
export const recordPayment: Transaction<LowerClaimRequest, "creditor"> = {
  room: "creditor",
  records: ({ resident, reason }) => [
    { kind: "claimChange", subject: resident, content: { reason } },
  ],
  summary: lowerSummary,
  call: ({ debtId, taken }, config, records) =>
    contractCall(config, "DebtRegister", "recordPayment", [
      debtId,
      records[0]!.commitment,
      componentsOf(taken),
    ]),
};
