import { releaseOffer } from "./release-offer.ts";
import type { Transaction } from "./transaction.ts";

/** The same as a resident's own release, by the creditor whose term went by: nobody has to wait for anybody. */
export const giveBackOffer: Transaction<{ offerId: number; coins: bigint }, "creditor"> = {
  ...releaseOffer,
  room: "creditor",
  summary: ({ coins }, say, { money }) => [
    { term: say("rejectOffer.what"), text: say("giveBackOffer.text", { coins: money(coins) }) },
  ],
};
