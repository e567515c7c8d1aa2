import type { DebtParts } from "./debt-parts.ts";
import { previewOffer, type OfferPreview, type OfferToPreview } from "./preview-offer.ts";
import { sumOfParts } from "./sum-of-parts.ts";

export type OfferOfMany = Omit<OfferToPreview, "offered"> & { debtId: number };

/**
 * What a creditor's yes to several offers at once does, one after the other as the contract answers them: each finds its debt as
 * those before it left it, whatever is taken of one debt. Null where they left nothing: that offer is not answered, and its coins
 * stay set apart until somebody gives them back.
 * @param offers In the order in which they are sent, each with its debt as it stands before the first.
 */
export function previewOffers(offers: readonly OfferOfMany[]): (OfferPreview | null)[] {
  const left = new Map<number, DebtParts>();
  return offers.map(({ debtId, ...offer }) => {
    const open = left.get(debtId) ?? offer.open;
    if (sumOfParts(open) === 0n) return null;
    const preview = previewOffer({ ...offer, open, offered: 0n });
    left.set(debtId, preview.left);
    return preview;
  });
}
