import { readContract } from "viem/actions";
import type { Head } from "../../protocol/wire/basics.ts";
import type { PersonRow } from "../../protocol/wire/index-answers.ts";
import { useConfig } from "../config/ConfigContext.ts";
import { abis } from "./abis.ts";
import { useRowCheck } from "./use-row-check.ts";

/** Whether somebody's coins, free and set apart, are what the one book on the chain says. */
export function usePersonCheck(person: PersonRow, head: Head) {
  const { contracts } = useConfig();
  const told = [person.address, person.balance, person.held];
  return useRowCheck("person", told, head, async (chain) => {
    const found = await readContract(chain, {
      address: contracts.SocialCoin,
      abi: abis.SocialCoin,
      functionName: "person",
      args: [person.address],
    });
    return found.balance === BigInt(person.balance) && found.held === BigInt(person.held);
  });
}
