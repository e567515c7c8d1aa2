import { plan, rewording, subgoal } from "ponder:schema";
import { on } from "./on.ts";

/** Words that both correct. Step 0 is the plan's own words; amounts and dates stay as they were accepted. */

on(
  "GoalPlans:WordsSuggested",
  async ({ args, db }) => {
    const row = await db.find(plan, { id: args.planId });
    return { resident: row?.resident, mentor: row?.resident === args.by ? undefined : args.by };
  },
  ({ args, db }) => {
    const { by, commitment } = args;
    return db
      .insert(rewording)
      .values({ planId: args.planId, subgoalId: args.subgoalId, by, commitment })
      .onConflictDoUpdate({ by, commitment });
  },
);

on(
  "GoalPlans:WordsCorrected",
  ({ args }) => ({ resident: args.resident }),
  async ({ args, db, last }) => {
    const { planId, subgoalId, commitment } = args;
    await db.delete(rewording, { planId, subgoalId });
    if (subgoalId === 0) await db.update(plan, { id: planId }).set({ commitment, last });
    else await db.update(subgoal, { id: subgoalId }).set({ commitment, last });
  },
);
