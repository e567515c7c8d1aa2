import { dayOf } from "../../../../protocol/time/day-of.ts";
import type { StatementLine } from "./statement-lines.ts";

/** Coin cents that came in the month and in the year of `now`, less what was taken back in them. */
export function cameIn(lines: readonly StatementLine[], now: number) {
  const day = dayOf(now);
  const since = (begin: string) =>
    lines
      .filter(
        ({ kind, at }) => kind !== "used" && kind !== "forfeited" && dayOf(at).startsWith(begin),
      )
      .reduce((sum, { coins }) => sum + coins, 0n);
  return { month: since(day.slice(0, 7)), year: since(day.slice(0, 4)) };
}
