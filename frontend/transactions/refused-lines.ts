import { parseEventLogs, type TransactionReceipt } from "viem";
import { goalPlansAbi } from "../../protocol/abi/goal-plans.ts";

/** The contract's Refusal, by its number. */
const REFUSALS = [
  "none",
  "stepUnknown",
  "notYourResident",
  "duplicate",
  "stepClosed",
  "groupNotAgreed",
  "residentLeft",
] as const;

export type RefusedLine = { subgoalId: number; reason: Exclude<(typeof REFUSALS)[number], "none"> };

/** The lines that were not confirmed, and why. */
export function refusedLines({ logs }: TransactionReceipt): RefusedLine[] {
  return parseEventLogs({ abi: goalPlansAbi, logs, eventName: "ConfirmRefused" }).flatMap(
    ({ args: { subgoalId, reason } }) => {
      const word = REFUSALS[reason] ?? "stepClosed";
      return word === "none" ? [] : [{ subgoalId, reason: word }];
    },
  );
}
