import type { DebtRow } from "../../../../protocol/wire/index-answers.ts";
import { openOf } from "./debt-sums.ts";

/** The bill that can reach zero first: the smallest of those recognised, as coins go to no other. Undefined where none is left. */
export function nextToZero(debts: readonly DebtRow[]): DebtRow | undefined {
  return debts
    .filter((debt) => debt.status === "recognised" && openOf(debt) > 0n)
    .sort((a, b) => Number(a.paused) - Number(b.paused) || Number(openOf(a) - openOf(b)))[0];
}

/** Another bill has the same creditor's name on it: the name alone does not say which is meant. */
export function sharesCreditor(one: DebtRow, debts: readonly DebtRow[]): boolean {
  return debts.some(
    ({ id, creditor, status }) =>
      id !== one.id && creditor === one.creditor && status !== "withdrawn",
  );
}
