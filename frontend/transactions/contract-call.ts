import type { ContractFunctionArgs, ContractFunctionName } from "viem";
import type { Config } from "../../protocol/wire/dossier-api.ts";
import type { abis } from "../check/abis.ts";
import type { ContractCall } from "./transaction.ts";

type ContractName = keyof typeof abis;

/** A call of one of our contracts, its name and arguments checked by the compiler. */
export function contractCall<
  C extends ContractName,
  F extends ContractFunctionName<(typeof abis)[C], "nonpayable">,
>(
  config: Config,
  contract: C,
  functionName: F,
  args: ContractFunctionArgs<(typeof abis)[C], "nonpayable", F>,
): ContractCall {
  return {
    address: config.contracts[contract],
    abi: contract,
    functionName,
    args: args as readonly unknown[],
  };
}
