import type { OfferRow } from "../../../../protocol/wire/index-answers.ts";
import { newestAnswer } from "./newest-answer.ts";

/**
 * The offer that its creditor, or who stands beside the resident, said no to in the past week, where no yes came after it.
 *
 * @param now Seconds since 1970, by the chain.
 */
export function newerNo(offers: readonly OfferRow[], now: number): OfferRow | undefined {
  const newest = newestAnswer(offers, ["confirmed", "rejected", "refused"], now);
  return newest?.status === "confirmed" ? undefined : newest;
}
