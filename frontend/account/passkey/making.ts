import { encodeFunctionData } from "viem";
import { FIRST_SALT } from "../../../protocol/accounts/account-address.ts";
import type { Hex } from "../../../protocol/wire/basics.ts";

const abi = [
  {
    type: "function",
    name: "create",
    stateMutability: "nonpayable",
    inputs: [{ type: "bytes" }, { type: "bytes32" }],
    outputs: [{ type: "address" }],
  },
] as const;

/** What the factory is called with to make the first account of a signer. */
export function makingOf(signer: Hex): Hex {
  return encodeFunctionData({ abi, args: [signer, FIRST_SALT] });
}
