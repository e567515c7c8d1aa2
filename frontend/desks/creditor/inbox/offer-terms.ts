import { previewOffer } from "../../../../protocol/money/preview-offer.ts";
import { previewOffers } from "../../../../protocol/money/preview-offers.ts";
import { readParts } from "../../../../protocol/money/read-parts.ts";
import { sumOfParts } from "../../../../protocol/money/sum-of-parts.ts";
import type { DebtRow, OfferRow } from "../../../../protocol/wire/index-answers.ts";
import type { Waits } from "../../../data/told-answer.ts";
import type { ConfirmOfferRequest } from "../../../transactions/confirm-offer.ts";
import type { OfferLine } from "../../../transactions/confirm-offers.ts";

/** "awaits": a yes waits for who stands beside the resident; "stale": nobody can answer it any more. */
export type OfferTerm = "open" | "awaits" | "late" | "stale";

/** Whether an open offer can be answered now. @param now Seconds since 1970. */
export function offerTerm(offer: OfferRow, now: number): OfferTerm {
  if (!offer.standing) return "stale";
  if (offer.answerUntil < now) return "late";
  return offer.approver !== null && offer.approver !== offer.approvedBy ? "awaits" : "open";
}

/** What is said of an answer to it names its bill. */
export function offerWaits({ id, debtId }: Pick<OfferRow, "id" | "debtId">): Waits {
  return { about: debtId, at: id };
}

/** What a yes does at this moment: it counts as if this offer were answered first, and so it would be. */
export function confirmRequest(offer: OfferRow, debt: DebtRow): ConfirmOfferRequest {
  const { taken, left, returned } = previewOffer({ ...counted(offer, debt), offered: 0n });
  return { offerId: offer.id, taken, left, returned, route: debt.agreement.route };
}

/** What a yes to all of these does, one after the other: euro cents that fall and coin cents that go back of each, null where nothing is left. */
export function confirmTogether(
  offers: readonly { offer: OfferRow; debt: DebtRow }[],
): OfferLine["what"][] {
  const previews = previewOffers(
    offers.map(({ offer, debt }) => ({ ...counted(offer, debt), debtId: debt.id })),
  );
  return previews.map((one) => one && { taken: sumOfParts(one.taken), returned: one.returned });
}

function counted(offer: OfferRow, debt: DebtRow) {
  return {
    open: readParts(debt.open),
    coins: BigInt(offer.coins),
    rateBps: BigInt(offer.rateBps),
    order: debt.agreement.order,
  };
}
