import type { OfferRow } from "../../../../protocol/wire/index-answers.ts";
import { newestAnswer } from "./newest-answer.ts";

/** The newest offer that a creditor said yes to in the past week. @param now Seconds since 1970, by the chain. */
export function newestYes(offers: readonly OfferRow[], now: number): OfferRow | undefined {
  return newestAnswer(offers, ["confirmed"], now);
}
