import { previewOffer } from "../../../../protocol/money/preview-offer.ts";
import { readParts } from "../../../../protocol/money/read-parts.ts";
import type { DebtRow, OfferRow } from "../../../../protocol/wire/index-answers.ts";
import type { ConfirmOfferRequest } from "../../../transactions/confirm-offer.ts";

/** "awaits": a yes waits for who stands beside the resident; "stale": nobody can answer it any more. */
export type OfferTerm = "open" | "awaits" | "late" | "stale";

/** Whether an open offer can be answered now. @param now Seconds since 1970. */
export function offerTerm(offer: OfferRow, now: number): OfferTerm {
  if (!offer.standing) return "stale";
  if (offer.answerUntil < now) return "late";
  return offer.approver !== null && offer.approver !== offer.approvedBy ? "awaits" : "open";
}

/** What a yes does at this moment: it counts as if this offer were answered first, and so it would be. */
export function confirmRequest(offer: OfferRow, debt: DebtRow): ConfirmOfferRequest {
  const { taken, left, returned } = previewOffer({
    open: readParts(debt.open),
    offered: 0n,
    coins: BigInt(offer.coins),
    rateBps: BigInt(offer.rateBps),
    order: debt.agreement.order,
  });
  return { offerId: offer.id, taken, left, returned, route: debt.agreement.route };
}
