import type { PersonRow } from "../wire/index-answers.ts";
import type { Seconds } from "../wire/basics.ts";

/** How long after its date a step lapses, in seconds (Steps.sol). */
export const LAPSE_PERIOD = 90 * 86_400;

/**
 * After which second anyone may free what a term keeps apart, as GoalPlans counts it: never while the resident is paused, at once where
 * they left, and later by what they were paused since the proposal. Null where it can not be now.
 *
 * @param until The end of the term. @param pausedBefore What they had been paused at the proposal. All in seconds.
 */
export function lapsesFrom(
  until: Seconds,
  { status, pausedTotal }: { status: PersonRow["status"]; pausedTotal: number },
  pausedBefore: number,
): Seconds | null {
  if (status === "left") return 0;
  if (status === "paused") return null;
  return until + Math.max(0, pausedTotal - pausedBefore);
}
