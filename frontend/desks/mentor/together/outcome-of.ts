import type { TransactionReceipt } from "viem";
import {
  refusedLines,
  type GroupLine,
  type RefusedLine,
} from "../../../transactions/confirm-group.ts";

/** What became of steps that were sent together. */
export type GroupResult = {
  sent: readonly GroupLine[];
  confirmed: number;
  refused: (RefusedLine & GroupLine)[];
};

export function outcomeOf(sent: readonly GroupLine[], receipt: TransactionReceipt): GroupResult {
  const refused = refusedLines(receipt).flatMap((one) => {
    const line = sent.find(({ subgoalId }) => subgoalId === one.subgoalId);
    return line ? [{ ...line, ...one }] : [];
  });
  return { sent, confirmed: sent.length - refused.length, refused };
}

/** What became of turns that were sent one after another. */
export function together(before: GroupResult | null, next: GroupResult): GroupResult {
  if (!before) return next;
  return {
    sent: [...before.sent, ...next.sent],
    confirmed: before.confirmed + next.confirmed,
    refused: [...before.refused, ...next.refused],
  };
}

/** What is chosen and was not sent yet. */
export function without(
  chosen: readonly GroupLine[],
  { sent }: Pick<GroupResult, "sent">,
): GroupLine[] {
  const gone = new Set(sent.map(({ subgoalId }) => subgoalId));
  return chosen.filter(({ subgoalId }) => !gone.has(subgoalId));
}
