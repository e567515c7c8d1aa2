import { contractCall } from "./contract-call.ts";
import type { Transaction } from "./transaction.ts";

export type MakeOfferRequest = {
  debtId: number;
  /** Coin cents. */
  coins: bigint;
  /** The rate that the resident saw. */
  rateBps: number;
  /** Whom the bill is from. */
  creditor: string;
  /** Euro cents before, what of them waits for an answer already, and when the creditor says yes to all of it. */
  before: bigint;
  waiting: bigint;
  after: bigint;
};

/** "Schuld kleiner maken": coins are set apart until the creditor answers or the term ends. */
export const makeOffer: Transaction<MakeOfferRequest> = {
  summary: ({ creditor, coins, before, waiting, after }, say, { money }) => [
    { term: say("makeOffer.bill"), text: creditor },
    { term: say("makeOffer.coins"), text: money(coins) },
    ...(waiting > 0n ? [{ term: say("makeOffer.waiting"), text: money(waiting) }] : []),
    {
      term: say("makeOffer.debt"),
      text: say(waiting > 0n ? "makeOffer.fromToAll" : "makeOffer.fromTo", {
        before: money(before),
        after: money(after),
      }),
    },
  ],
  call: ({ debtId, coins, rateBps }, config) =>
    contractCall(config, "Redemptions", "offer", [debtId, coins, rateBps]),
};
