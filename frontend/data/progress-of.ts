import type { SubgoalRow } from "../../protocol/wire/index-answers.ts";

/**
 * How many steps are reached (paid, or earned and waiting for room), of how many, and how many approvals were undone. An
 * undone step can not be reached any more, and is told apart from the rest. A step that somebody said no to leaves no mark.
 */
export function progressOf(steps: readonly SubgoalRow[]): {
  reached: number;
  total: number;
  undone: number;
} {
  const reached = steps.filter(({ status }) => status === "confirmed" || status === "earned");
  const undone = steps.filter(({ status }) => status === "undone");
  const cancelled = steps.filter(({ status }) => status === "cancelled");
  const total = steps.length - cancelled.length - undone.length;
  return { reached: reached.length, total, undone: undone.length };
}
