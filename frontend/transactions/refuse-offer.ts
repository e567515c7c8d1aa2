import type { Address } from "../../protocol/wire/basics.ts";
import type { RefusalCode } from "../../protocol/refusals/refusal-codes.ts";
import { contractCall } from "./contract-call.ts";
import type { Transaction } from "./transaction.ts";

export type RefuseOfferRequest = {
  resident: Address;
  offerId: number;
  name: string;
  /** Coin cents that go back. */
  coins: bigint;
  reason: string;
  code?: RefusalCode<"refuse"> | undefined;
};

/** The no of a counsellor or representative, with a reason that the resident reads: the coins go back at once. */
export const refuseOffer: Transaction<RefuseOfferRequest, "approver"> = {
  room: "approver",
  records: ({ resident, reason, code }) => [
    { kind: "refuse", subject: resident, content: { reason, code } },
  ],
  summary: ({ name, coins, reason }, say, { money }) => [
    { term: say("what"), text: say("refuse.what", { name, coins: money(coins) }) },
    { term: say("reason"), text: reason },
  ],
  call: ({ offerId }, config, records) =>
    contractCall(config, "SocialCoin", "refuseHold", [offerId, records[0]!.commitment]),
};
