import { contractCall } from "./contract-call.ts";
import type { Transaction } from "./transaction.ts";

/** "Toch niet": the coins come back, as long as the creditor has not answered. */
export const cancelOffer: Transaction<{ offerId: number; coins: bigint }> = {
  summary: ({ coins }, say, { money }) => [
    { term: say("what"), text: say("cancelOffer.what", { coins: money(coins) }) },
  ],
  call: ({ offerId }, config) => contractCall(config, "Redemptions", "cancel", [offerId]),
};
