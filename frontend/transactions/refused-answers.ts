import { parseEventLogs, type TransactionReceipt } from "viem";
import { redemptionsAbi } from "../../protocol/abi/redemptions.ts";

/** The contract's AnswerRefusal, by its number. */
const REFUSALS = [
  "none",
  "notOpen",
  "expired",
  "notYours",
  "notStanding",
  "awaitsApproval",
] as const;

export type RefusedAnswer = { offerId: number; reason: Exclude<(typeof REFUSALS)[number], "none"> };

/** The offers that were not answered, and why. */
export function refusedAnswers({ logs }: TransactionReceipt): RefusedAnswer[] {
  return parseEventLogs({ abi: redemptionsAbi, logs, eventName: "AnswerRefused" }).flatMap(
    ({ args: { offerId, reason } }) => {
      const word = REFUSALS[reason] ?? "notOpen";
      return word === "none" ? [] : [{ offerId, reason: word }];
    },
  );
}
