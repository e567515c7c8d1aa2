import { readContract } from "viem/actions";
import type { Head } from "../../../../protocol/wire/basics.ts";
import type { FundRow } from "../../../../protocol/wire/index-answers.ts";
import { abis } from "../../../check/abis.ts";
import { useRowCheck } from "../../../check/use-row-check.ts";
import { useConfig } from "../../../config/ConfigContext.ts";

/** Whether a fund's figures are what the one book on the chain says. */
export function useFundCheck(fund: FundRow, head: Head) {
  const { contracts } = useConfig();
  const told = [fund.id, fund.pledged, fund.reserved, fund.spent, fund.closed];
  return useRowCheck("fund", told, head, async (chain) => {
    const [found] = await readContract(chain, {
      address: contracts.SocialCoin,
      abi: abis.SocialCoin,
      functionName: "fund",
      args: [fund.id],
    });
    return (
      found.pledged === BigInt(fund.pledged) &&
      found.reserved === BigInt(fund.reserved) &&
      found.spent === BigInt(fund.spent) &&
      found.closed === fund.closed
    );
  });
}
