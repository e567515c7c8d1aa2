import type { Head } from "../../../../protocol/wire/basics.ts";
import type { FundRow } from "../../../../protocol/wire/index-answers.ts";
import { useRowCheck } from "../../../check/use-row-check.ts";

/** Whether a fund's figures are what the one book on the chain says. */
export function useFundCheck(fund: FundRow, head: Head) {
  const told = [fund.id, fund.pledged, fund.reserved, fund.spent, fund.closed];
  return useRowCheck("fund", told, head, async (read) => {
    const [found] = await read("SocialCoin", "fund", [fund.id]);
    return (
      found.pledged === BigInt(fund.pledged) &&
      found.reserved === BigInt(fund.reserved) &&
      found.spent === BigInt(fund.spent) &&
      found.closed === fund.closed
    );
  });
}
