import { coinsForCents } from "../../../../protocol/money/coins-for-cents.ts";
import { readParts } from "../../../../protocol/money/read-parts.ts";
import { sumOfParts } from "../../../../protocol/money/sum-of-parts.ts";
import type { DebtRow } from "../../../../protocol/wire/index-answers.ts";

/** Coin cents: the contracts take no smaller offer, but for all that is left of a bill. */
export const LEAST_OFFER = 100n;
/** Coin cents that nobody has: more than the book can hold. */
const MORE_THAN_ANYBODY = 2n ** 64n;

export type OfferRoom = {
  /** The most coin cents that can be offered on this debt now; 0 when none can. */
  most: bigint;
  /** The least coin cents that an offer on it is of: a rest below the usual least goes as a whole. */
  least: bigint;
  /** What sets that border. */
  border: "coins" | "debt" | "agreement";
};

/**
 * How many coins can go to a debt: no more than are free, than settle what no other offer takes, than the creditor's
 * year still has room for.
 *
 * @param free Coin cents; without it of whoever has enough.
 */
export function offerRoom(debt: DebtRow, free = MORE_THAN_ANYBODY): OfferRoom {
  const rate = BigInt(debt.agreement.rateBps);
  const toSettle = coinsForCents(sumOfParts(readParts(debt.open)) - BigInt(debt.offered), rate);
  const left = BigInt(debt.agreement.yearlyCeiling) - BigInt(debt.agreement.usedThisYear);
  const inYear = left > 0n ? (left * 10_000n) / rate : 0n;

  const most = [toSettle, inYear, free].reduce((least, one) => (one < least ? one : least));
  const border = most === toSettle ? "debt" : most === free ? "coins" : "agreement";
  const least = toSettle > 0n && toSettle < LEAST_OFFER ? toSettle : LEAST_OFFER;
  return { most: most < least ? 0n : most, least, border };
}

/** Whether a bill can take more coins at all, whoever has them: not all of it is offered, and its creditor's year has room. */
export function hasRoom(debt: DebtRow): boolean {
  return offerRoom(debt).most > 0n;
}

/** What stands there at first: the most there is; nothing where something waits, so that no reload offers the rest. */
export function firstChoice(
  debt: Pick<DebtRow, "offered">,
  { most }: Pick<OfferRoom, "most">,
): bigint | null {
  return BigInt(debt.offered) > 0n ? null : most;
}

/** Why so many coin cents can not be offered; null when they can. */
export function offerProblem(cents: bigint, { most, least }: OfferRoom): "least" | "most" | null {
  if (cents < least) return "least";
  return cents > most ? "most" : null;
}
