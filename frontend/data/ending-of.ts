import type { OfferRow } from "../../protocol/wire/index-answers.ts";

/**
 * How an offer of this status ended; "freed" where its coins came back before its term was over, as when the bill was settled
 * elsewhere: no time had gone by then.
 */
export function endingOf<Status extends OfferRow["status"]>(
  status: Status,
  { answeredAt, answerUntil }: Pick<OfferRow, "answeredAt" | "answerUntil">,
): Status | "freed" {
  const early = status === "released" && answeredAt !== null && answeredAt <= answerUntil;
  return early ? "freed" : status;
}
