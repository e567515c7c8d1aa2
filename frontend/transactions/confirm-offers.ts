import { parseEventLogs, type TransactionReceipt } from "viem";
import { redemptionsAbi } from "../../protocol/abi/redemptions.ts";
import { contractCall } from "./contract-call.ts";
import type { Transaction } from "./transaction.ts";

export type OfferLine = {
  offerId: number;
  reference: string;
  /** Euro cents that fall, as the claim stands now. */
  taken: bigint;
};

/** "Akkoord" with several offers at once. A line that can not be answered changes nothing; the others go on. */
export const confirmOffers: Transaction<readonly OfferLine[], "creditor"> = {
  room: "creditor",
  summary: (lines, say, { money }) => [
    ...lines.map(({ reference, taken }) => ({ term: reference, text: money(taken) })),
    {
      term: say("batch.total"),
      text: money(lines.reduce((sum, { taken }) => sum + taken, 0n)),
    },
    { term: say("batch.final"), text: say("batch.finalText") },
  ],
  call: (lines, config) =>
    contractCall(config, "Redemptions", "confirmMany", [lines.map(({ offerId }) => offerId)]),
};

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
