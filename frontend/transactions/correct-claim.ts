import type { DebtParts } from "../../protocol/money/debt-parts.ts";
import { PARTS } from "../../protocol/money/debt-parts.ts";
import { sumOfParts } from "../../protocol/money/sum-of-parts.ts";
import type { Address } from "../../protocol/wire/basics.ts";
import { componentsOf } from "./components-of.ts";
import { contractCall } from "./contract-call.ts";
import { offeredBack } from "./offered-back.ts";
import type { Transaction } from "./transaction.ts";

export type CorrectClaimRequest = {
  resident: Address;
  debtId: number;
  /** Euro cents as they stand, and as they become. */
  before: DebtParts;
  after: DebtParts;
  /** The resident knows the bill: what goes down is not asked again. */
  recognised: boolean;
  /** Euro cents that open offers would take off: what is more than becomes open goes back. */
  offered: bigint;
  reason: string;
};

/**
 * New amounts for what is open. A part that goes up asks the resident again, and so does any correction of a bill that the
 * resident does not know: also one that changes nothing and says why it is right.
 */
export const correctClaim: Transaction<CorrectClaimRequest, "creditor"> = {
  room: "creditor",
  records: ({ resident, reason }) => [
    { kind: "claimChange", subject: resident, content: { reason } },
  ],
  summary: ({ before, after, recognised, offered, reason }, say, { money }) => [
    {
      term: say("claim.open"),
      text: say("confirmOffer.fromTo", {
        before: money(sumOfParts(before)),
        after: money(sumOfParts(after)),
      }),
    },
    { term: say("reason"), text: reason },
    ...offeredBack(offered, after, say, money),
    { term: say("correctClaim.then"), text: say(consequenceOf(before, after, recognised)) },
  ],
  call: ({ debtId, after }, config, records) =>
    contractCall(config, "DebtRegister", "correct", [
      debtId,
      records[0]!.commitment,
      componentsOf(after),
    ]),
};

function consequenceOf(before: DebtParts, after: DebtParts, recognised: boolean) {
  if (sumOfParts(after) === 0n) return "correctClaim.settled";
  if (!recognised) return "correctClaim.looksAgain";
  return PARTS.some((part) => after[part] > before[part])
    ? "correctClaim.asksAgain"
    : "correctClaim.keeps";
}
