import type { Address } from "../../protocol/wire/basics.ts";
import { contractCall } from "./contract-call.ts";
import type { Transaction } from "./transaction.ts";

export type DisputeDebtRequest = { resident: Address; debtId: number; text: string };

/** "Klopt niet", with the resident's own words. */
export const disputeDebt: Transaction<DisputeDebtRequest> = {
  records: ({ resident, text }) => [{ kind: "dispute", subject: resident, content: { text } }],
  summary: ({ text }, say) => [
    { term: say("what"), text: say("disputeDebt.what") },
    { term: say("words"), text },
  ],
  call: ({ debtId }, config, records) =>
    contractCall(config, "DebtRegister", "dispute", [debtId, records[0]!.commitment]),
};
