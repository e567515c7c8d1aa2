import type { TransactionReceipt } from "viem";
import { fetched } from "../../../account/fetched.ts";
import type { GroupLine } from "../../../transactions/confirm-group.ts";
import type { RefusedLine } from "../../../transactions/refused-lines.ts";

/** What became of steps that were sent together. */
export type GroupResult = {
  sent: readonly GroupLine[];
  confirmed: number;
  refused: (RefusedLine & GroupLine)[];
};

/** What a receipt says of them. What reads it came along with what sent them. */
export async function outcomeOf(
  sent: readonly GroupLine[],
  receipt: TransactionReceipt,
): Promise<GroupResult> {
  const { refusedLines } = await fetched(import("../../../transactions/refused-lines.ts"));
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
