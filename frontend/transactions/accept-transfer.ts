import { contractCall } from "./contract-call.ts";
import type { Transaction } from "./transaction.ts";

/** Takes a claim over that another creditor offered. */
export const acceptTransfer: Transaction<{ debtId: number; agreementId: number }, "creditor"> = {
  room: "creditor",
  summary: ({ agreementId }, say) => [
    { term: say("transfer.what"), text: say("transfer.acceptText", { id: agreementId }) },
  ],
  call: ({ debtId, agreementId }, config) =>
    contractCall(config, "DebtRegister", "acceptTransfer", [debtId, agreementId]),
};
