import type { Address } from "../../protocol/wire/basics.ts";
import { contractCall } from "./contract-call.ts";
import type { Transaction } from "./transaction.ts";

export type ProposeTransferRequest = {
  resident: Address;
  debtId: number;
  /** Of the creditor to be; 0 takes the proposal back. */
  agreementId: number;
  name: string;
  reason: string;
};

/** Offers a claim to the creditor of another agreement, or takes that back. */
export const proposeTransfer: Transaction<ProposeTransferRequest, "creditor"> = {
  room: "creditor",
  records: ({ resident, reason }) => [
    { kind: "claimChange", subject: resident, content: { reason } },
  ],
  summary: ({ agreementId, name, reason }, say) => [
    {
      term: say("transfer.what"),
      text: agreementId === 0 ? say("transfer.dropText") : say("transfer.whatText", { name }),
    },
    { term: say("reason"), text: reason },
  ],
  call: ({ debtId, agreementId }, config, records) =>
    contractCall(config, "DebtRegister", "proposeTransfer", [
      debtId,
      agreementId,
      records[0]!.commitment,
    ]),
};
