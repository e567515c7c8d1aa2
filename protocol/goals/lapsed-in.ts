import type { LapsedRow, PlanRow } from "../wire/index-answers.ts";
import type { Seconds } from "../wire/basics.ts";

/** Proposals and steps whose time is over, and which still keep money apart: who waited longest first. */
export function lapsedIn(plans: readonly PlanRow[], now: Seconds): LapsedRow[] {
  return plans
    .flatMap((plan) => [ofPlan(plan), ...plan.subgoals.map((step) => ofStep(plan, step))])
    .filter((row) => row.from !== null && row.from < now)
    .map((row) => ({ ...row, from: row.from! }))
    .toSorted((one, two) => one.from - two.from || one.planId - two.planId);
}

type Row = Omit<LapsedRow, "from"> & { from: Seconds | null };

function ofPlan({ id, resident, fundId, subgoals, commitment, lapsesFrom }: PlanRow): Row {
  const coins = subgoals.reduce((sum, step) => sum + mostOf(step), 0n);
  const about = { what: "plan", id, planId: id, resident, fundId, commitment } as const;
  return { ...about, coins: String(coins), from: lapsesFrom };
}

function ofStep({ id: planId, resident, fundId }: PlanRow, step: PlanRow["subgoals"][number]): Row {
  const { id, commitment, lapsesFrom } = step;
  const about = { what: "step", id, planId, resident, fundId, commitment } as const;
  return { ...about, coins: String(mostOf(step)), from: lapsesFrom };
}

/** What a step keeps apart, in coin cents: it is paid alone or as a group. */
function mostOf({ reward, groupReward }: PlanRow["subgoals"][number]): bigint {
  return BigInt(reward) > BigInt(groupReward) ? BigInt(reward) : BigInt(groupReward);
}
