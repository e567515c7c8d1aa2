import type { PublicAnswer, PublicFigure } from "../../../protocol/wire/index-answers.ts";
import { beginOfMonth } from "../../../protocol/time/month-of.ts";
import { FEWEST } from "../../../protocol/told/fewest.ts";
import { peopleBetween } from "./people-between.ts";

/** What one person added to a figure in a month (year x 12 + month - 1 in Amsterdam). */
export type Contribution = { month: number; figure: PublicFigure; person: string; amount: bigint };

/** Coins out and coins in: with the supply, which the book tells everybody, one would give away the other. */
const BOOK = ["issued", "redeemed"] as const;

/**
 * The figures for anyone, as they stood when a month began: nothing of what came after, and never a number from which
 * fewer than ten people can be told apart. A figure stays as it was published last until ten people or nobody are between it
 * and each number that it was before. @param now The month that runs: it is not closed.
 * @param onTold Each month at whose end a figure was told, and what was told.
 */
export function publishedFigures(
  contributions: readonly Contribution[],
  now: number,
  onTold?: (figure: PublicFigure, month: number, value: string) => void,
): PublicAnswer["figures"] {
  const told: PublicAnswer["figures"] = {
    issued: null,
    redeemed: null,
    debtLowered: null,
    pledged: null,
    residents: null,
    stepsReached: null,
  };
  const sums = new Map<PublicFigure, bigint>();
  /** Who is between the numbers of a figure; in `gap` whose debt fell by another amount than the coins. */
  const people = new Map<PublicFigure | "gap", ReturnType<typeof peopleBetween>>();
  const behind = (name: PublicFigure | "gap") => {
    const found = people.get(name) ?? peopleBetween();
    people.set(name, found);
    return found;
  };
  const isEnough = (name: PublicFigure | "gap") => behind(name).isEnough();

  const closed = contributions.filter(({ month }) => month < now);
  for (const month of [...new Set(closed.map((one) => one.month))].sort((a, b) => a - b)) {
    for (const { figure, person, amount } of closed.filter((one) => one.month === month)) {
      sums.set(figure, (sums.get(figure) ?? 0n) + amount);
      behind(figure).add(person, amount);
      if (figure === "debtLowered") behind("gap").add(person, amount);
      if (figure === "redeemed") behind("gap").add(person, -amount);
    }

    const tell = (figure: PublicFigure) => {
      const value = String(sums.get(figure) ?? 0n);
      told[figure] = { value, at: beginOfMonth(month + 1) };
      behind(figure).tell();
      onTold?.(figure, month, value);
    };
    tell("pledged");
    for (const figure of ["residents", "stepsReached"] as const) {
      const count = sums.get(figure) ?? 0n;
      if (isEnough(figure) && (count === 0n || count >= FEWEST)) tell(figure);
    }
    if (!BOOK.every(isEnough)) continue;
    BOOK.forEach(tell);
    if (!isEnough("debtLowered") || !isEnough("gap")) continue;
    tell("debtLowered");
    behind("gap").tell();
  }
  return told;
}
