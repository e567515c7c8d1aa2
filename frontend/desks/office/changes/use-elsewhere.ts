import { useQuery } from "@tanstack/react-query";
import { readContract } from "viem/actions";
import type { Address, Head } from "../../../../protocol/wire/basics.ts";
import { useAccount } from "../../../account/AccountContext.ts";
import { abis } from "../../../check/abis.ts";
import { useConfig } from "../../../config/ConfigContext.ts";
import { answerOf, type Answer } from "../../../data/answer.ts";
import { monthsOfYear } from "./months-of-year.ts";

export type ElsewhereMonth = {
  /** Calendar month in Europe/Amsterdam: year * 12 + month - 1. */
  month: number;
  /** Coin cents that count under the limits. */
  coins: bigint;
};

/** What the book has as received elsewhere in each month of this year, the newest first; read from the book itself. */
export function useElsewhere(resident: Address, head: Head): Answer<ElsewhereMonth[]> {
  const { chain } = useAccount();
  const { contracts } = useConfig();
  return answerOf(
    useQuery({
      queryKey: ["live", "elsewhere", resident],
      queryFn: () =>
        Promise.all(
          monthsOfYear(head.time).map(async (month): Promise<ElsewhereMonth> => {
            const coins = await readContract(chain, {
              address: contracts.SocialCoin,
              abi: abis.SocialCoin,
              functionName: "elsewhereOf",
              args: [resident, month],
            });
            return { month, coins: BigInt(coins) };
          }),
        ),
    }),
  );
}
