import type { Address } from "../../protocol/wire/basics.ts";
import type { RefusalCode } from "../../protocol/refusals/refusal-codes.ts";
import { contractCall } from "./contract-call.ts";
import type { Transaction } from "./transaction.ts";

export type DisputeDebtRequest = {
  resident: Address;
  debtId: number;
  text: string;
  code?: RefusalCode<"dispute"> | undefined;
};

/** "Klopt niet", with the resident's own words. The book knows no way back but a correction by the creditor. */
export const disputeDebt: Transaction<DisputeDebtRequest> = {
  records: ({ resident, text, code }) => [
    { kind: "dispute", subject: resident, content: { text, code } },
  ],
  summary: ({ text }, say) => [
    { term: say("what"), text: say("disputeDebt.what") },
    { term: say("words"), text },
    { term: say("noUndo"), text: say("disputeDebt.noUndo") },
    { term: say("then"), text: say("disputeDebt.then") },
  ],
  call: ({ debtId }, config, records) =>
    contractCall(config, "DebtRegister", "dispute", [debtId, records[0]!.commitment]),
};
