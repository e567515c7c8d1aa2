import { readParts } from "../../../../protocol/money/read-parts.ts";
import { sumOfParts } from "../../../../protocol/money/sum-of-parts.ts";
import type { DebtRow, OfferRow } from "../../../../protocol/wire/index-answers.ts";

/** Euro cents still to be paid on a bill; nothing on one that was taken back. */
export function openOf(debt: DebtRow): bigint {
  return debt.status === "withdrawn" ? 0n : sumOfParts(readParts(debt.open));
}

/** Euro cents that coins took off, by the answers of creditors. */
export function takenByCoins(offers: readonly OfferRow[]): bigint {
  return offers.reduce((sum, { taken }) => sum + (taken ? sumOfParts(readParts(taken)) : 0n), 0n);
}

/** Euro cents that are gone without coins: paid elsewhere, forgiven, or put right by the creditor. */
export function loweredOtherwise(debt: DebtRow, offers: readonly OfferRow[]): bigint {
  if (debt.status === "withdrawn") return 0n;
  const less = sumOfParts(readParts(debt.original)) - openOf(debt) - takenByCoins(offers);
  return less > 0n ? less : 0n;
}

/** Whether less is open than waits for an answer, as after a payment elsewhere: with a yes the rest comes back. */
export function offersTooMuch(debt: DebtRow): boolean {
  const open = openOf(debt);
  return open > 0n && BigInt(debt.offered) > open;
}
