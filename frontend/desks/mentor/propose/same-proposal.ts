import type { PlanRow } from "../../../../protocol/wire/index-answers.ts";
import type { ProposedStep } from "../../../transactions/propose-plan.ts";

/**
 * A proposal that waits for the resident already and has the same rewards on the same days: sent from another tab, or by a
 * colleague. Each keeps its own money apart, and the resident could say yes to both. Words are not compared: they are sealed.
 */
export function sameProposal(
  waiting: readonly PlanRow[],
  steps: readonly ProposedStep[],
): PlanRow | undefined {
  const wanted = steps.map(({ reward, groupReward, dueAt }) => [reward, groupReward, dueAt].join());
  return waiting.find(({ subgoals }) => {
    const has = subgoals.map((one) => [one.reward, one.groupReward, one.dueAt].join());
    return has.length > 0 && has.toSorted().join(" ") === wanted.toSorted().join(" ");
  });
}
