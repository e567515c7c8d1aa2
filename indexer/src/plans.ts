import type { Context } from "ponder:registry";
import { person, plan, subgoal } from "ponder:schema";
import { on } from "./on.ts";
import { reservedFor } from "./reserved-for.ts";
import { secondThreshold } from "./second-threshold.ts";
import { moveFund } from "./sums.ts";

/**
 * Agreements of two: proposed, looked at by a second where it is large, and then accepted or ended. A proposal reserves
 * its largest sum until it ends.
 */

on(
  "GoalPlans:PlanProposed",
  ({ args }) => ({ resident: args.resident, mentor: args.mentor }),
  async ({ args, at, db, last }) => {
    if (args.version > 1) await dropSteps(db, args.planId);
    const steps = args.subgoals.map(({ reward, groupReward, ...terms }) => ({
      ...terms,
      reward: BigInt(reward),
      groupReward: BigInt(groupReward),
    }));
    const reserved = steps.reduce((sum, step) => sum + reservedFor(step), 0n);
    const proposal = {
      status: reserved > (await secondThreshold(db)) ? "awaitsSecond" : "proposed",
      approvedBy: null,
      mentor: args.mentor,
      fundId: args.fundId,
      version: args.version,
      answerUntil: args.answerUntil,
      termsHash: args.termsHash,
      commitment: args.commitment,
      proposedAt: at,
      pausedBefore: (await db.find(person, { address: args.resident }))?.pausedTotal ?? 0,
      firstSubgoalId: args.firstSubgoalId,
      subgoalCount: args.subgoals.length,
      last,
    };
    await db
      .insert(plan)
      .values({ id: args.planId, resident: args.resident, ...proposal })
      .onConflictDoUpdate(proposal);

    for (const [index, step] of steps.entries()) {
      await db.insert(subgoal).values({
        id: args.firstSubgoalId + index,
        planId: args.planId,
        ...step,
        status: "agreed",
        paid: 0n,
        last,
      });
    }
    await moveFund(db, args.fundId, { reserved });
  },
);

on(
  "GoalPlans:PlanApproved",
  ({ args }) => ({ resident: args.resident }),
  ({ args, db, last }) =>
    db.update(plan, { id: args.planId }).set({ status: "proposed", approvedBy: args.second, last }),
);

on(
  "GoalPlans:PlanAccepted",
  ({ args }) => ({ resident: args.resident }),
  ({ args, db, last }) => db.update(plan, { id: args.planId }).set({ status: "accepted", last }),
);

on(
  "GoalPlans:PlanDeclined",
  ({ args }) => ({ resident: args.resident }),
  ({ args, db, last }) => end(db, args.planId, "declined", last),
);

on(
  "GoalPlans:PlanWithdrawn",
  ({ args }) => ({ resident: args.resident, mentor: args.mentor }),
  ({ args, db, last }) => end(db, args.planId, "withdrawn", last),
);

on(
  "GoalPlans:PlanLapsed",
  ({ args }) => ({ resident: args.resident }),
  ({ args, db, last }) => end(db, args.planId, "lapsed", last),
);

/** A proposal that will not be: its steps are cancelled and their money is free again. */
async function end(db: Context["db"], planId: number, status: string, last: string): Promise<void> {
  await db.update(plan, { id: planId }).set({ status, last });
  const { fundId, steps } = await stepsOf(db, planId);
  let reserved = 0n;
  for (const step of steps) {
    await db.update(subgoal, { id: step.id }).set({ status: "cancelled", last });
    reserved -= reservedFor(step);
  }
  await moveFund(db, fundId, { reserved });
}

/** The steps of the version before: nobody agreed to them, their lines remain. */
async function dropSteps(db: Context["db"], planId: number): Promise<void> {
  const { fundId, steps } = await stepsOf(db, planId);
  let reserved = 0n;
  for (const step of steps) {
    await db.delete(subgoal, { id: step.id });
    reserved -= reservedFor(step);
  }
  await moveFund(db, fundId, { reserved });
}

async function stepsOf(db: Context["db"], planId: number) {
  const row = await db.find(plan, { id: planId });
  if (row === null) throw new Error(`Plan ${planId} was never proposed`);
  const steps = [];
  for (let index = 0; index < row.subgoalCount; index++) {
    const step = await db.find(subgoal, { id: row.firstSubgoalId + index });
    if (step !== null) steps.push(step);
  }
  return { fundId: row.fundId, steps };
}
