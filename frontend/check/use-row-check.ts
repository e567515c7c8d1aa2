import { useQuery } from "@tanstack/react-query";
import { getBlockNumber } from "viem/actions";
import type { Head } from "../../protocol/wire/basics.ts";
import type { Client } from "viem";
import { useAccount } from "../account/AccountContext.ts";
import type { Check } from "./worst-of.ts";

/**
 * The browser's own check of figures that are the outcome of many lines: reads them from the contract and compares.
 *
 * @param told What the index said, and at which head. @param read Whether the chain says the same now.
 * A difference counts only while the chain has nothing newer than the index: "unknown" until the index caught up.
 */
export function useRowCheck(
  name: string,
  told: unknown,
  head: Head,
  read: (chain: Client) => Promise<boolean>,
): Check {
  const { chain } = useAccount();
  const query = useQuery({
    queryKey: ["row-check", name, told, head.block],
    queryFn: async (): Promise<Check> => {
      if (await read(chain)) return "checked";
      const block = await getBlockNumber(chain, { cacheTime: 0 });
      return Number(block) > head.block ? "unknown" : "mismatch";
    },
    staleTime: Infinity,
    gcTime: 60_000,
    retry: 1,
    placeholderData: (before) => before,
  });
  return query.data ?? "unknown";
}
