import { encodeFunctionData } from "viem";
import type { PaperCall } from "../../protocol/wire/help-api.ts";
import { callAbi } from "./call-abi.ts";
import type { ContractCall } from "./transaction.ts";

/** A call as it goes into a batch. */
export function encodeCall({ address, abi, functionName, args }: ContractCall): PaperCall {
  return {
    target: address,
    data: encodeFunctionData({ abi: callAbi({ abi }), functionName, args }),
  };
}
