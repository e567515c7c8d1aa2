import { suggestion } from "ponder:schema";
import { on } from "./on.ts";

/** A resident's own ideas, and what became of them. A plan that one becomes tells itself. */

on(
  "GoalPlans:SuggestionMade",
  ({ args }) => ({ resident: args.resident }),
  ({ args, at, db, last }) =>
    db.insert(suggestion).values({
      id: args.suggestionId,
      resident: args.resident,
      status: "open",
      commitment: args.commitment,
      madeAt: at,
      last,
    }),
);

on(
  "GoalPlans:SuggestionTakenUp",
  ({ args }) => ({ resident: args.resident }),
  ({ args, db, last }) =>
    db
      .update(suggestion, { id: args.suggestionId })
      .set({ status: "takenUp", planId: args.planId, last }),
);

on(
  "GoalPlans:SuggestionAnswered",
  ({ args }) => ({ resident: args.resident, mentor: args.mentor }),
  ({ args, db, last }) =>
    db
      .update(suggestion, { id: args.suggestionId })
      .set({ status: "answered", reasonCommitment: args.commitment, last }),
);

on(
  "GoalPlans:SuggestionWithdrawn",
  ({ args }) => ({ resident: args.resident }),
  ({ args, db, last }) =>
    db.update(suggestion, { id: args.suggestionId }).set({ status: "withdrawn", last }),
);
