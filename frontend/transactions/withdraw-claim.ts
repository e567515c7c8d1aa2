import type { Address } from "../../protocol/wire/basics.ts";
import { contractCall } from "./contract-call.ts";
import type { Transaction } from "./transaction.ts";

export type WithdrawClaimRequest = { resident: Address; debtId: number; reason: string };

/** Takes a claim out of the programme; coins that were offered on it go back. */
export const withdrawClaim: Transaction<WithdrawClaimRequest, "creditor"> = {
  room: "creditor",
  records: ({ resident, reason }) => [
    { kind: "claimChange", subject: resident, content: { reason } },
  ],
  summary: ({ reason }, say) => [
    { term: say("withdrawClaim.what"), text: say("withdrawClaim.text") },
    { term: say("reason"), text: reason },
  ],
  call: ({ debtId }, config, records) =>
    contractCall(config, "DebtRegister", "withdraw", [debtId, records[0]!.commitment]),
};
