import type { DebtRow } from "../../../../protocol/wire/index-answers.ts";
import { hasRoom } from "../offer/offer-room.ts";
import { takesCoins } from "../offer/takes-coins.ts";
import { openOf } from "./debt-sums.ts";

/**
 * The bill that can reach zero first: the smallest of those that take more coins now, or else of those that rest for a while.
 * Undefined where none is left: an offer for all of a bill waits for its creditor, and no longer for the resident.
 */
export function nextToZero(debts: readonly DebtRow[], now: number): DebtRow | undefined {
  const takes = (debt: DebtRow) => ["yes", "paused"].indexOf(takesCoins(debt, now));
  return debts
    .filter((debt) => takes(debt) >= 0 && hasRoom(debt))
    .sort((a, b) => takes(a) - takes(b) || Number(openOf(a) - openOf(b)))[0];
}

/** Another bill has the same creditor's name on it: the name alone does not say which is meant. */
export function sharesCreditor(one: DebtRow, debts: readonly DebtRow[]): boolean {
  return debts.some(
    ({ id, creditor, status }) =>
      id !== one.id && creditor === one.creditor && status !== "withdrawn",
  );
}
