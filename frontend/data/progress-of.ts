import type { SubgoalRow } from "../../protocol/wire/index-answers.ts";

/**
 * How many steps are reached (paid, or earned and waiting for room), of how many. A step that somebody said no to is of
 * neither: it leaves no mark.
 */
export function progressOf(steps: readonly SubgoalRow[]): { reached: number; total: number } {
  const reached = steps.filter(({ status }) => status === "confirmed" || status === "earned");
  const kept = steps.filter(({ status }) => status !== "cancelled");
  return { reached: reached.length, total: kept.length };
}
