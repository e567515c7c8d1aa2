import { encodeAbiParameters, encodeEventTopics, type Hex, type TransactionReceipt } from "viem";
import { describe, expect, it } from "vitest";
import { outcomeOf } from "../../frontend/desks/mentor/together/outcome-of.ts";
import type { GroupLine } from "../../frontend/transactions/confirm-group.ts";
import { refusedAnswers } from "../../frontend/transactions/refused-answers.ts";
import { goalPlansAbi } from "../../protocol/abi/goal-plans.ts";
import { redemptionsAbi } from "../../protocol/abi/redemptions.ts";
import { MENTOR } from "./rows.ts";

/** A receipt with one log for each line that was left out, for the reason of that number. */
const receiptOf = (left: readonly { topics: readonly unknown[]; reason: number }[]) => {
  const logs = left.map(({ topics, reason }) => {
    const data: Hex = encodeAbiParameters([{ type: "uint8" }], [reason]);
    return { address: MENTOR, topics, data };
  });
  return { logs } as unknown as TransactionReceipt;
};

describe("what a receipt says was left out", () => {
  it("is told of a mentor's steps by their own lines", async () => {
    const line = (subgoalId: number): GroupLine => {
      return { subgoalId, asGroup: false, name: "Wim", step: `Stap ${subgoalId}`, coins: 500n };
    };
    const topicsOf = (subgoalId: number) =>
      encodeEventTopics({
        abi: goalPlansAbi,
        eventName: "ConfirmRefused",
        args: { subgoalId, mentor: MENTOR },
      });
    const sent = [line(7), line(8), line(9)];
    const found = await outcomeOf(sent, receiptOf([{ topics: topicsOf(8), reason: 2 }]));
    const refused = [{ ...line(8), reason: "notYourResident" }];
    expect(found).toEqual({ sent, confirmed: 2, refused });
  });

  it("is told of a creditor's offers by their numbers", () => {
    const topicsOf = (offerId: number) =>
      encodeEventTopics({
        abi: redemptionsAbi,
        eventName: "AnswerRefused",
        args: { offerId, creditor: MENTOR },
      });
    const receipt = receiptOf([
      { topics: topicsOf(4), reason: 2 },
      { topics: topicsOf(5), reason: 0 },
    ]);
    expect(refusedAnswers(receipt)).toEqual([{ offerId: 4, reason: "expired" }]);
  });
});
