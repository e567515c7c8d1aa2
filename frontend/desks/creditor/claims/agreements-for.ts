import type { CreditorAnswer, DebtRow } from "../../../../protocol/wire/index-answers.ts";
import { agreementsInForce } from "../claims-in-book.ts";

/**
 * Under which agreements a claim can go on: a newer one of the creditor itself first, as when its own has ended, then those of
 * others.
 *
 * @param now Seconds since 1970, by the chain.
 */
export function agreementsFor(
  { agreementId: current }: Pick<DebtRow, "agreementId">,
  { agreements, others }: Pick<CreditorAnswer, "agreements" | "others">,
  now: number,
): CreditorAnswer["others"] {
  const own = agreementsInForce(agreements, now)
    .filter(({ id }) => id !== current)
    .map(({ id, creditor }) => ({ agreementId: id, creditor }));
  return [...own, ...others];
}
