import type { Step } from "../plan/steps.ts";

const WEEK = 7 * 86_400;

/** The step whose approval was undone last, in the past week. @param now Seconds since 1970, by the chain. */
export function newestUndo(steps: readonly Step[], now: number): Step | undefined {
  return steps
    .filter(({ row }) => row.status === "undone" && (row.undoneAt ?? 0) > now - WEEK)
    .sort((a, b) => b.row.undoneAt! - a.row.undoneAt!)[0];
}
