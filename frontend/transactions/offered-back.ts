import { sumOfParts } from "../../protocol/money/sum-of-parts.ts";
import type { DebtParts } from "../../protocol/money/debt-parts.ts";
import type { Format } from "../words/use-format.ts";
import type { Say } from "../words/use-words.ts";
import type { SummaryRow } from "./transaction.ts";

/**
 * What a creditor reads of the coins that wait, where a claim becomes lower without them: what is more than stays open goes back.
 *
 * @param offered Euro cents that open offers would take off. @param after What stays open.
 */
export function offeredBack(
  offered: bigint,
  after: DebtParts,
  say: Say<"creditor">,
  money: Format["money"],
): SummaryRow[] {
  const back = offered - sumOfParts(after);
  if (back <= 0n) return [];
  return [
    {
      term: say("correctClaim.offered"),
      text: say("correctClaim.back", { offered: money(offered), back: money(back) }),
    },
  ];
}
