import { PARTS, type DebtParts } from "../../protocol/money/debt-parts.ts";
import { sumOfParts } from "../../protocol/money/sum-of-parts.ts";
import type { Address } from "../../protocol/wire/basics.ts";
import type { Format } from "../words/use-format.ts";
import type { Say } from "../words/use-words.ts";
import { offeredBack } from "./offered-back.ts";
import type { SummaryRow } from "./transaction.ts";

export type LowerClaimRequest = {
  resident: Address;
  debtId: number;
  /** Euro cents as they stand, and what comes off. */
  before: DebtParts;
  taken: DebtParts;
  /** Euro cents that open offers would take off: what is more than stays open goes back. */
  offered: bigint;
  reason: string;
};

/** What a person reads before parts come off a claim without coins. */
export function lowerSummary(
  { before, taken, offered, reason }: LowerClaimRequest,
  say: Say<"creditor">,
  { money }: Format,
): SummaryRow[] {
  const after = { ...before };
  for (const part of PARTS) after[part] = before[part] - taken[part];
  const [was, left] = [sumOfParts(before), sumOfParts(after)];
  const back = offeredBack(offered, after, say, money);
  const then = left === 0n ? "correctClaim.settled" : back.length > 0 ? "correctClaim.keeps" : null;
  return [
    ...PARTS.filter((part) => taken[part] > 0n).map((part) => ({
      term: say(`part.${part}`),
      text: money(taken[part]),
    })),
    {
      term: say("claim.open"),
      text: say("confirmOffer.fromTo", { before: money(was), after: money(left) }),
    },
    { term: say("reason"), text: reason },
    ...back,
    { term: say("lower.then"), text: say(then ?? "lower.thenText") },
  ];
}
