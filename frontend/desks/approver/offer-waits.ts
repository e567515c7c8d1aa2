import type { OfferRow } from "../../../protocol/wire/index-answers.ts";
import type { Waits } from "../../data/told-answer.ts";

/** What is said of a yes or a no names the person and the coins, not the bill. */
export function offerWaits({ id, resident }: Pick<OfferRow, "id" | "resident">): Waits {
  return { about: resident, at: id };
}
