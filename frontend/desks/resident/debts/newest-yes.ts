import type { OfferRow } from "../../../../protocol/wire/index-answers.ts";

const WEEK = 7 * 86_400;

/** The newest offer that a creditor said yes to in the past week. @param now Seconds since 1970, by the chain. */
export function newestYes(offers: readonly OfferRow[], now: number): OfferRow | undefined {
  return offers
    .filter(({ status, answeredAt }) => status === "confirmed" && (answeredAt ?? 0) > now - WEEK)
    .sort((a, b) => b.answeredAt! - a.answeredAt!)[0];
}
