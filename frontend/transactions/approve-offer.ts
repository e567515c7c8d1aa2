import { contractCall } from "./contract-call.ts";
import type { Transaction } from "./transaction.ts";

export type ApproveOfferRequest = {
  offerId: number;
  /** Of the resident. */
  name: string;
  /** Coin cents. */
  coins: bigint;
};

/** The yes of a counsellor or representative: the creditor can answer from then on. */
export const approveOffer: Transaction<ApproveOfferRequest, "approver"> = {
  room: "approver",
  summary: ({ name, coins }, say, { money }) => [
    { term: say("what"), text: say("approve.what", { name, coins: money(coins) }) },
  ],
  call: ({ offerId }, config) => contractCall(config, "SocialCoin", "approveHold", [offerId]),
};
