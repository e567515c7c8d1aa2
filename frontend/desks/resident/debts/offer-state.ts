import type { OfferRow } from "../../../../protocol/wire/index-answers.ts";
import { actsAt } from "../../../data/acts-at.ts";
import { endingOf } from "../../../data/ending-of.ts";
import type { PictureName } from "../../../parts/Picture.tsx";
import type { StatusTone } from "../../../parts/StatusMark.tsx";

/**
 * As a resident sees an offer. An open one whose term went by is "late", one that nobody can answer any more "stale": their
 * coins can be taken back. "absent" is one whose creditor has no role now: it can be called off, and answered once the role is
 * back. One that "awaits" needs the yes of who stands beside the resident first.
 */
export type OfferState = OfferRow["status"] | "freed" | "late" | "stale" | "absent" | "awaits";

/** @param now Seconds since 1970, by the chain. */
export function offerState(
  offer: Pick<
    OfferRow,
    | "status"
    | "answeredAt"
    | "answerUntil"
    | "standing"
    | "creditorActs"
    | "approver"
    | "approvedBy"
  >,
  now: number,
): OfferState {
  if (offer.status !== "open") return endingOf(offer.status, offer);
  if (!offer.standing) return "stale";
  if (offer.answerUntil < now) return "late";
  if (!actsAt(offer.creditorActs, now)) return "absent";
  return offer.approver !== null && offer.approver !== offer.approvedBy ? "awaits" : "open";
}

export const offerMarks: { [state in OfferState]: { tone: StatusTone; picture: PictureName } } = {
  open: { tone: "waiting", picture: "clock" },
  awaits: { tone: "waiting", picture: "eye" },
  absent: { tone: "bad", picture: "warning" },
  stale: { tone: "bad", picture: "back" },
  refused: { tone: "bad", picture: "no" },
  late: { tone: "bad", picture: "clock" },
  confirmed: { tone: "good", picture: "yes" },
  rejected: { tone: "bad", picture: "no" },
  cancelled: { tone: "plain", picture: "back" },
  released: { tone: "plain", picture: "back" },
  freed: { tone: "plain", picture: "back" },
};
