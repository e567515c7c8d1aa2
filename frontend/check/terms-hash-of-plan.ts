import { termsHashOf } from "../../protocol/terms/terms-hash-of.ts";
import type { Hex } from "../../protocol/wire/basics.ts";
import type { PlanRow } from "../../protocol/wire/index-answers.ts";

/**
 * The hash of a plan as it stands on the screen. It is computed from what is shown and never copied: if the index told
 * another plan than the chain holds, the contract refuses.
 */
export function termsHashOfPlan(plan: PlanRow): Hex {
  return termsHashOf({
    planId: plan.id,
    version: plan.version,
    resident: plan.resident,
    fundId: plan.fundId,
    commitment: plan.commitment,
    subgoals: plan.subgoals.map(({ reward, groupReward, dueAt, commitment }) => ({
      reward: BigInt(reward),
      groupReward: BigInt(groupReward),
      dueAt,
      commitment,
    })),
  });
}
