import { contractCall } from "./contract-call.ts";
import type { Transaction } from "./transaction.ts";

export type GroupLine = {
  subgoalId: number;
  asGroup: boolean;
  /** Whose step it is, and what it says. */
  name: string;
  step: string;
  /** Coin cents. */
  coins: bigint;
};

/** The contracts take no more lines at once. */
export const MOST_LINES = 100;

/** Several steps at once. A line that can not be confirmed changes nothing; the others go on. */
export const confirmGroup: Transaction<readonly GroupLine[], "mentor"> = {
  room: "mentor",
  summary: (lines, say, { money }) => [
    ...lines.map(({ name, step, coins }) => ({
      term: say("confirmGroup.who", { name, step }),
      text: money(coins),
    })),
    {
      term: say("confirmGroup.total"),
      text: money(lines.reduce((sum, { coins }) => sum + coins, 0n)),
    },
    { term: say("confirmStep.undo"), text: say("confirmStep.undoTerm") },
  ],
  call: (lines, config) =>
    contractCall(config, "GoalPlans", "confirmMany", [
      lines.map(({ subgoalId, asGroup }) => ({ subgoalId, asGroup })),
    ]),
};
