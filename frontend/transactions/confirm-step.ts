import { contractCall } from "./contract-call.ts";
import type { Transaction } from "./transaction.ts";

export type ConfirmStepRequest = {
  subgoalId: number;
  asGroup: boolean;
  /** Whose step it is, and what it says. */
  name: string;
  step: string;
  /** Coin cents. */
  coins: bigint;
};

/** "Goedkeuren": the step was reached, and its reward is made. Also at the table, without a report. */
export const confirmStep: Transaction<ConfirmStepRequest, "mentor"> = {
  room: "mentor",
  summary: ({ asGroup, name, coins }, say, { money }) => [
    { term: say("confirmStep.who"), text: name },
    { term: say(asGroup ? "confirmStep.groupCoins" : "confirmStep.coins"), text: money(coins) },
    { term: say("confirmStep.undo"), text: say("confirmStep.undoTerm") },
  ],
  call: ({ subgoalId, asGroup }, config) =>
    contractCall(config, "GoalPlans", "confirm", [subgoalId, asGroup]),
};
