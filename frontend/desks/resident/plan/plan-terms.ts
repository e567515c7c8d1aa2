import type { PlanRow } from "../../../../protocol/wire/index-answers.ts";
import type { AcceptPlanRequest } from "../../../transactions/accept-plan.ts";

/** The yes to a proposal as it stands on the screen. */
export function acceptRequest(plan: PlanRow): AcceptPlanRequest {
  return {
    plan,
    steps: plan.subgoals.length,
    coins: plan.subgoals.reduce((sum, { reward }) => sum + BigInt(reward), 0n),
  };
}
