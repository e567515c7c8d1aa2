import type { DebtRow } from "../../../../protocol/wire/index-answers.ts";
import { openOf } from "./debt-sums.ts";

/** Whose amounts nobody questions: what is left of them can go. */
const CAN_SHRINK: readonly DebtRow["status"][] = ["registered", "recognised"];

/** The bill that can reach zero first: of those that can shrink the smallest. Undefined where none is left. */
export function nextToZero(debts: readonly DebtRow[]): DebtRow | undefined {
  return debts
    .filter((debt) => CAN_SHRINK.includes(debt.status) && openOf(debt) > 0n)
    .sort((a, b) => Number(a.paused) - Number(b.paused) || Number(openOf(a) - openOf(b)))[0];
}
