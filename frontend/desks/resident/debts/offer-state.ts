import type { OfferRow } from "../../../../protocol/wire/index-answers.ts";
import type { PictureName } from "../../../parts/Picture.tsx";
import type { StatusTone } from "../../../parts/StatusMark.tsx";

/** As a resident sees an offer: an open one whose term went by is "late", and its coins can be taken back. */
export type OfferState = OfferRow["status"] | "late";

/** @param now Seconds since 1970, by the chain. */
export function offerState(
  offer: Pick<OfferRow, "status" | "answerUntil">,
  now: number,
): OfferState {
  return offer.status === "open" && offer.answerUntil < now ? "late" : offer.status;
}

export const offerMarks: { [state in OfferState]: { tone: StatusTone; picture: PictureName } } = {
  open: { tone: "waiting", picture: "clock" },
  late: { tone: "bad", picture: "clock" },
  confirmed: { tone: "good", picture: "yes" },
  rejected: { tone: "bad", picture: "no" },
  cancelled: { tone: "plain", picture: "back" },
  released: { tone: "plain", picture: "back" },
};
