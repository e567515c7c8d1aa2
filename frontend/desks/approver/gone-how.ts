import type { Address } from "../../../protocol/wire/basics.ts";
import type { OfferRow } from "../../../protocol/wire/index-answers.ts";

/** What became of an offer that waits for this account's word no longer; "away" where it does not stand beside whose it is. */
export type GoneHow = "cancelled" | "released" | "answered" | "refused" | "approved" | "away";

/** @returns null for one that waits for the own word still. @param own Who looks. */
export function goneHow(
  offer: Pick<OfferRow, "status" | "approvedBy"> | undefined,
  own: Address,
): GoneHow | null {
  if (!offer) return "away";
  if (offer.status === "open") return offer.approvedBy === own ? "approved" : null;
  return offer.status === "confirmed" || offer.status === "rejected" ? "answered" : offer.status;
}
