import type { PublicAnswer, PublicFigure } from "../../../protocol/wire/index-answers.ts";
import { beginOfMonth } from "../../../protocol/time/month-of.ts";
import { FEWEST } from "../../../protocol/told/fewest.ts";

/** What one person added to a figure in a month (year x 12 + month - 1 in Amsterdam). */
export type Contribution = { month: number; figure: PublicFigure; person: string; amount: bigint };

/** Coins out and coins in: with the supply, which the book tells everybody, one would give away the other. */
const BOOK = ["issued", "redeemed"] as const;

/**
 * The figures for anyone, as they stood when a month began: nothing of what came after, and never a number from which
 * fewer than ten people can be told apart. A figure stays as it was published last until ten people or nobody moved it
 * since: two of its numbers never differ by fewer. @param now The month that runs: it is not closed.
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
  /** Who moved a figure since it was told last; in `gap` whose debt fell by another amount than the coins. */
  const moved = new Map<PublicFigure | "gap", Set<string>>();
  const since = (name: PublicFigure | "gap") => {
    const people = moved.get(name) ?? new Set<string>();
    moved.set(name, people);
    return people;
  };
  const isEnough = (name: PublicFigure | "gap") =>
    since(name).size === 0 || since(name).size >= FEWEST;

  const closed = contributions.filter(({ month }) => month < now);
  for (const month of [...new Set(closed.map((one) => one.month))].sort((a, b) => a - b)) {
    const news = closed.filter((one) => one.month === month);
    for (const { figure, person, amount } of news) {
      sums.set(figure, (sums.get(figure) ?? 0n) + amount);
      // Earned and undone within the month: nothing of it is in the number.
      if (amount !== 0n) since(figure).add(person);
    }
    for (const person of peopleOfGap(news)) since("gap").add(person);

    const tell = (figure: PublicFigure) => {
      const value = String(sums.get(figure) ?? 0n);
      told[figure] = { value, at: beginOfMonth(month + 1) };
      moved.delete(figure);
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
    moved.delete("gap");
  }
  return told;
}

/** Whose debt fell in a month by another amount than the coins that they used. */
function peopleOfGap(contributions: readonly Contribution[]): string[] {
  const gaps = new Map<string, bigint>();
  for (const { figure, person, amount } of contributions) {
    const sign = figure === "debtLowered" ? 1n : figure === "redeemed" ? -1n : 0n;
    gaps.set(person, (gaps.get(person) ?? 0n) + sign * amount);
  }
  return [...gaps].filter(([, gap]) => gap !== 0n).map(([person]) => person);
}
