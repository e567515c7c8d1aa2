import { readParts } from "../../../../protocol/money/read-parts.ts";
import { sumOfParts } from "../../../../protocol/money/sum-of-parts.ts";
import type { Line } from "../../../../protocol/wire/basics.ts";
import type { DebtRow, OfferRow } from "../../../../protocol/wire/index-answers.ts";
import { loweredOtherwise, takenByCoins } from "./debt-sums.ts";

/** Ways in which a bill became lower: with coins, paid in euros, forgiven, put right by its creditor, or not known here. */
export type Way = "coins" | "paid" | "forgiven" | "corrected" | "otherwise";

/**
 * How much of a bill went in which way, in euro cents; ways in which nothing went are left out. Payments and forgiveness
 * are read from the lines that are there: what is left over is a correction only where all lines of the bill are among them.
 */
export function waysLower(
  debt: DebtRow,
  offers: readonly OfferRow[],
  lines: readonly Line[],
): { way: Way; cents: bigint }[] {
  const own = lines.filter(({ args }) => args["debtId"] === String(debt.id));
  const coins = takenByCoins(offers.filter(({ debtId }) => debtId === debt.id));
  const otherwise = loweredOtherwise(
    debt,
    offers.filter(({ debtId }) => debtId === debt.id),
  );
  const paid = least(takenIn(own, "DebtPaidElsewhere"), otherwise);
  const forgiven = least(takenIn(own, "DebtForgiven"), otherwise - paid);
  const rest = otherwise - paid - forgiven;
  const isWhole = own.some(({ event }) => event === "DebtRegistered");
  const ways: { way: Way; cents: bigint }[] = [
    { way: "coins", cents: coins },
    { way: "paid", cents: paid },
    { way: "forgiven", cents: forgiven },
    { way: isWhole ? "corrected" : "otherwise", cents: rest },
  ];
  return ways.filter(({ cents }) => cents > 0n);
}

function takenIn(lines: readonly Line[], event: string): bigint {
  return lines
    .filter((line) => line.event === event)
    .reduce((sum, { args }) => sum + sumOfParts(readParts(args["taken"] as DebtRow["open"])), 0n);
}

function least(one: bigint, other: bigint): bigint {
  return one < other ? one : other;
}
