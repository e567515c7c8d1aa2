import type { PublicAnswer, PublicMonth } from "../../../protocol/wire/index-answers.ts";
import { beginOfMonth } from "../../../protocol/time/month-of.ts";
import { publishedFigures, type Contribution } from "./published-figures.ts";

/** Ten years: anyone asks for the answer again and again, so that it may not grow for ever. */
const MOST_MONTHS = 120;

/**
 * The figures for anyone with every number that they were before. The months hold what stood on the page at their time
 * and nothing else: they are of the same walk. @param now The month that runs: it is not closed.
 */
export function publishedMonths(
  contributions: readonly Contribution[],
  now: number,
): Pick<PublicAnswer, "figures" | "months"> {
  const months = new Map<number, PublicMonth>();
  const figures = publishedFigures(contributions, now, (figure, month, value) => {
    const told = months.get(month) ?? { at: beginOfMonth(month + 1), figures: {} };
    told.figures[figure] = value;
    months.set(month, told);
  });
  return { figures, months: [...months.values()].slice(-MOST_MONTHS) };
}
