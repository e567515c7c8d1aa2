import type { Hex, Seconds, WireCents } from "./basics.ts";
import type { Parts } from "./index-answers.ts";

/**
 * POST /api/v1/receipts/check, for anyone who has a receipt: the transaction, and the claim's commitment as the browser
 * computed it from the words and the salt on the paper. Whoever has one of the two gets "not-found", as for nonsense.
 */
export type ReceiptRequest = { transaction: Hex; commitment: Hex };

/** What the chain says of that yes. Nothing about whose claim it is. */
export type ReceiptAnswer = {
  /** The creditor's organisation; null where nobody knows its name any more. */
  creditor: string | null;
  offerId: number;
  at: Seconds;
  /** Coin cents that went. */
  burned: WireCents;
  /** Euro cents that the claim fell by. */
  taken: Parts;
  block: number;
};
