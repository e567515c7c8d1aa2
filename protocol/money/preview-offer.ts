import { centsForCoins } from "./cents-for-coins.ts";
import { coinsForCents } from "./coins-for-cents.ts";
import type { DebtParts } from "./debt-parts.ts";
import { sumOfParts } from "./sum-of-parts.ts";
import { takeInOrder } from "./take-in-order.ts";

export type OfferToPreview = {
  open: DebtParts;
  /** Euro cents that other open offers would take off already. */
  offered: bigint;
  /** Coin cents. */
  coins: bigint;
  /** Euro cents per coin cent in ten-thousandths: 10_000n is 1.00. */
  rateBps: bigint;
  /** The agreement's order of the parts. */
  order: number;
};

export type OfferPreview = {
  /** Coin cents that would be used, and that would come back. */
  burned: bigint;
  returned: bigint;
  /** Euro cents that would go, and that would be left, by part. */
  taken: DebtParts;
  left: DebtParts;
};

/**
 * What a debt would look like after the creditor's yes: it falls by min(open, ceil(coins x rate)), part by part, for the
 * least coins that do so. The contract's rule, for a screen that moves along with a slider. Coins beyond what other
 * offers leave open are not counted: the contract refuses such an offer. It counts as if this offer were answered first;
 * when another one is, that one takes the first parts.
 */
export function previewOffer(offer: OfferToPreview): OfferPreview {
  const open = sumOfParts(offer.open);
  const most = coinsForCents(open - offer.offered, offer.rateBps);
  const wanted = centsForCoins(offer.coins < most ? offer.coins : most, offer.rateBps);
  const total = wanted < open ? wanted : open;

  const burned = coinsForCents(total, offer.rateBps);
  return { burned, returned: offer.coins - burned, ...takeInOrder(offer.open, total, offer.order) };
}
