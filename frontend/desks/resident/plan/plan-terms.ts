import type { PlanRow } from "../../../../protocol/wire/index-answers.ts";
import { termsHashOf } from "../../../../protocol/terms/terms-hash-of.ts";
import type { AcceptPlanRequest } from "../../../transactions/accept-plan.ts";

/**
 * The yes to a proposal as it stands on the screen. The hash is computed from what is shown and never copied: if the
 * index told another plan than the chain holds, the contract refuses.
 */
export function acceptRequest(plan: PlanRow): AcceptPlanRequest {
  const subgoals = plan.subgoals.map(({ reward, groupReward, dueAt, commitment }) => ({
    reward: BigInt(reward),
    groupReward: BigInt(groupReward),
    dueAt,
    commitment,
  }));
  return {
    planId: plan.id,
    version: plan.version,
    termsHash: termsHashOf({
      planId: plan.id,
      version: plan.version,
      resident: plan.resident,
      fundId: plan.fundId,
      commitment: plan.commitment,
      subgoals,
    }),
    steps: subgoals.length,
    coins: subgoals.reduce((sum, { reward }) => sum + reward, 0n),
  };
}
