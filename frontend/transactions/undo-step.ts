import type { Address } from "../../protocol/wire/basics.ts";
import { contractCall } from "./contract-call.ts";
import type { Transaction } from "./transaction.ts";

export type UndoStepRequest = {
  resident: Address;
  subgoalId: number;
  /** Coin cents that go back to the fund. */
  coins: bigint;
  reason: string;
};

/** Takes a confirmation back, within 72 hours and while the coins are free. Final. */
export const undoStep: Transaction<UndoStepRequest, "mentor"> = {
  room: "mentor",
  records: ({ resident, reason }) => [{ kind: "undo", subject: resident, content: { reason } }],
  summary: ({ coins, reason }, say, { money }) => [
    { term: say("undoStep.what"), text: say("undoStep.text", { coins: money(coins) }) },
    { term: say("reason"), text: reason },
    { term: say("undoStep.final"), text: say("undoStep.finalText") },
  ],
  call: ({ subgoalId }, config, records) =>
    contractCall(config, "GoalPlans", "undo", [subgoalId, records[0]!.commitment]),
};
