import type { Context } from "ponder:registry";
import { plan, subgoal } from "ponder:schema";
import { on } from "./on.ts";
import { reservedFor } from "./reserved-for.ts";
import { moveFund, moveFigures } from "./sums.ts";

/** The steps of a plan: reported, sent back, confirmed, undone, lapsed, dropped. */

on(
  "GoalPlans:SubgoalReported",
  ({ args }) => ({ resident: args.resident }),
  ({ args, at, db, last }) =>
    db
      .update(subgoal, { id: args.subgoalId })
      .set({ status: "reported", reportedAt: at, reportCommitment: args.commitment, last }),
);

on(
  "GoalPlans:SubgoalSentBack",
  ({ args }) => ({ resident: args.resident, mentor: args.mentor }),
  ({ args, db, last }) =>
    db
      .update(subgoal, { id: args.subgoalId })
      .set({ status: "sentBack", reasonCommitment: args.commitment, last }),
);

on(
  "GoalPlans:SubgoalConfirmed",
  ({ args }) => ({ resident: args.resident, mentor: args.mentor }),
  async ({ args, at, db, last }) => {
    const { step, fundId } = await find(db, args.subgoalId);
    await db.update(subgoal, { id: args.subgoalId }).set({
      status: "confirmed",
      paid: args.coins,
      confirmedAt: at,
      // Who confirmed what was earned before, whoever had it minted.
      confirmedBy: step.confirmedBy ?? args.mentor,
      last,
    });
    await moveFund(db, fundId, { reserved: -reservedFor(step), spent: args.coins });
    await moveFigures(db, { person: args.resident, at }, { stepsReached: 1n });
  },
);

on(
  "GoalPlans:SubgoalEarned",
  ({ args }) => ({ resident: args.resident, mentor: args.mentor }),
  ({ args, at, db, last }) =>
    db.update(subgoal, { id: args.subgoalId }).set({
      status: "earned",
      paid: args.coins,
      confirmedAt: at,
      confirmedBy: args.mentor,
      last,
    }),
);

on(
  "GoalPlans:SubgoalUndone",
  ({ args }) => ({ resident: args.resident, mentor: args.mentor }),
  async ({ args, at, db, last }) => {
    const { step, fundId } = await find(db, args.subgoalId);
    const wasMinted = step.status === "confirmed";
    await db.update(subgoal, { id: args.subgoalId }).set({
      status: "undone",
      // What came and went again; nothing where it only waited for room.
      paid: wasMinted ? args.coins : 0n,
      undoneAt: at,
      undoneBy: args.mentor,
      reasonCommitment: args.commitment,
      last,
    });
    if (!wasMinted) return moveFund(db, fundId, { reserved: -reservedFor(step) });
    await moveFund(db, fundId, { spent: -args.coins });
    const less = { issued: -args.coins, stepsReached: -1n };
    await moveFigures(db, { person: args.resident, at }, less);
  },
);

on(
  "GoalPlans:SubgoalLapsed",
  ({ args }) => ({ resident: args.resident }),
  async ({ args, db, last }) => {
    const { fundId } = await find(db, args.subgoalId);
    await db.update(subgoal, { id: args.subgoalId }).set({ status: "lapsed", last });
    await moveFund(db, fundId, { reserved: -args.freed });
  },
);

on(
  "GoalPlans:SubgoalCancelled",
  ({ args }) => ({ resident: args.resident }),
  async ({ args, db, last }) => {
    const { fundId } = await find(db, args.subgoalId);
    await db.update(subgoal, { id: args.subgoalId }).set({ status: "cancelled", last });
    await moveFund(db, fundId, { reserved: -args.freed });
  },
);

/** A line of many that changed nothing: only who pressed is told. */
on("GoalPlans:ConfirmRefused", ({ args }) => ({ mentor: args.mentor }));

on("GoalPlans:ComplimentGiven", ({ args }) => ({ resident: args.resident, mentor: args.mentor }));

/** The row changes with an update: what matters of before is to be read before. */
async function find(db: Context["db"], subgoalId: number) {
  const step = await db.find(subgoal, { id: subgoalId });
  const whole = step && (await db.find(plan, { id: step.planId }));
  if (!step || !whole) throw new Error(`Step ${subgoalId} was never proposed`);
  return { step, fundId: whole.fundId };
}
