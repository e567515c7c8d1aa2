import { contractCall } from "./contract-call.ts";
import type { Transaction } from "./transaction.ts";

/** Gets coins back after the term, or where the bill went to another creditor. Anyone may do it. */
export const releaseOffer: Transaction<{ offerId: number; coins: bigint }> = {
  summary: ({ coins }, say, { money }) => [
    { term: say("what"), text: say("releaseOffer.what", { coins: money(coins) }) },
  ],
  call: ({ offerId }, config) => contractCall(config, "Redemptions", "release", [offerId]),
};
