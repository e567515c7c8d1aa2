import type { Address } from "../../protocol/wire/basics.ts";
import type { RefusalCode } from "../../protocol/refusals/refusal-codes.ts";
import { contractCall } from "./contract-call.ts";
import type { Transaction } from "./transaction.ts";

export type RejectOfferRequest = {
  resident: Address;
  offerId: number;
  /** Coin cents that go back. */
  coins: bigint;
  reason: string;
  code?: RefusalCode<"reject"> | undefined;
};

/** The creditor's no, with a reason that the resident reads. */
export const rejectOffer: Transaction<RejectOfferRequest, "creditor"> = {
  room: "creditor",
  records: ({ resident, reason, code }) => [
    { kind: "reject", subject: resident, content: { reason, code } },
  ],
  summary: ({ coins, reason }, say, { money }) => [
    { term: say("rejectOffer.what"), text: say("rejectOffer.text", { coins: money(coins) }) },
    { term: say("reason"), text: reason },
  ],
  call: ({ offerId }, config, records) =>
    contractCall(config, "Redemptions", "reject", [offerId, records[0]!.commitment]),
};
