import type { OfferRow } from "../../../../protocol/wire/index-answers.ts";

const WEEK = 7 * 86_400;

/** The newest offer that got one of these answers in the past week. @param now Seconds since 1970, by the chain. */
export function newestAnswer(
  offers: readonly OfferRow[],
  answers: readonly OfferRow["status"][],
  now: number,
): OfferRow | undefined {
  return offers
    .filter(({ status, answeredAt }) => answers.includes(status) && (answeredAt ?? 0) > now - WEEK)
    .sort((a, b) => b.answeredAt! - a.answeredAt!)[0];
}
