import type { DebtRow } from "../../../../protocol/wire/index-answers.ts";
import { actsAt } from "../../../data/acts-at.ts";

/** Whether a bill takes coins now, and if not, why. */
export type TakesCoins = "yes" | "status" | "paused" | "creditor" | "agreement" | "ended";

const DAY = 86_400;

/**
 * The book refuses an offer where the bill is not recognised, rests, or ended, or its agreement did. Where the creditor has no
 * role it takes the offer and nobody can answer: that one is refused here alone.
 *
 * @param now Seconds since 1970, by the chain.
 */
export function takesCoins(
  debt: Pick<DebtRow, "status" | "paused" | "endsByDay" | "creditorActs" | "agreement">,
  now: number,
): TakesCoins {
  if (debt.status !== "recognised") return "status";
  if (debt.paused) return "paused";
  if (debt.endsByDay !== null && now >= (debt.endsByDay + 1) * DAY) return "ended";
  if (!actsAt(debt.creditorActs, now)) return "creditor";
  const { status, until } = debt.agreement;
  return status === "active" && now < until ? "yes" : "agreement";
}
