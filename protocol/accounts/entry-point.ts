import type { Address } from "../wire/basics.ts";

/** The EntryPoint v0.8 of ERC-4337, at the same address on every chain. */
export const ENTRY_POINT: Address = "0x4337084D9E255Ff0702461CF8895CE9E3b5Ff108";

/** What is used of it. */
export const entryPointAbi = [
  {
    type: "event",
    name: "UserOperationEvent",
    inputs: [
      { name: "userOpHash", type: "bytes32", indexed: true },
      { name: "sender", type: "address", indexed: true },
      { name: "paymaster", type: "address", indexed: true },
      { name: "nonce", type: "uint256" },
      { name: "success", type: "bool" },
      { name: "actualGasCost", type: "uint256" },
      { name: "actualGasUsed", type: "uint256" },
    ],
  },
  {
    type: "function",
    name: "getNonce",
    stateMutability: "view",
    inputs: [
      { name: "sender", type: "address" },
      { name: "key", type: "uint192" },
    ],
    outputs: [{ name: "nonce", type: "uint256" }],
  },
] as const;
