import { PARTS, type DebtParts } from "../../protocol/money/debt-parts.ts";
import { sumOfParts } from "../../protocol/money/sum-of-parts.ts";
import type { Address } from "../../protocol/wire/basics.ts";
import type { Format } from "../words/use-format.ts";
import type { Say } from "../words/use-words.ts";
import type { SummaryRow } from "./transaction.ts";

export type LowerClaimRequest = {
  resident: Address;
  debtId: number;
  /** Euro cents as they stand, and what comes off. */
  before: DebtParts;
  taken: DebtParts;
  reason: string;
};

/** What a person reads before parts come off a claim without coins. */
export function lowerSummary(
  { before, taken, reason }: LowerClaimRequest,
  say: Say<"creditor">,
  { money }: Format,
): SummaryRow[] {
  const [was, off] = [sumOfParts(before), sumOfParts(taken)];
  return [
    ...PARTS.filter((part) => taken[part] > 0n).map((part) => ({
      term: say(`part.${part}`),
      text: money(taken[part]),
    })),
    {
      term: say("claim.open"),
      text: say("confirmOffer.fromTo", { before: money(was), after: money(was - off) }),
    },
    { term: say("reason"), text: reason },
    { term: say("lower.then"), text: say("lower.thenText") },
  ];
}
