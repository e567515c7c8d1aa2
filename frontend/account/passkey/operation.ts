import { encodeAbiParameters, encodeFunctionData, numberToHex } from "viem";
import { getUserOperationHash } from "viem/account-abstraction";
import { BATCH, BATCH_MODE } from "../../../protocol/accounts/batch.ts";
import { ENTRY_POINT } from "../../../protocol/accounts/entry-point.ts";
import type { Address, Hex } from "../../../protocol/wire/basics.ts";

/** One call of a batch. No call of ours carries money. */
export type OwnCall = { to: Address; data: Hex };

/** An ERC-4337 operation (EntryPoint v0.8), as bundlers take it over JSON-RPC once its numbers are written in hex. */
export type Operation = {
  sender: Address;
  nonce: bigint;
  factory?: Address;
  factoryData?: Hex;
  callData: Hex;
  callGasLimit: bigint;
  verificationGasLimit: bigint;
  preVerificationGas: bigint;
  maxFeePerGas: bigint;
  maxPriorityFeePerGas: bigint;
  paymaster: Address;
  paymasterVerificationGasLimit: bigint;
  paymasterPostOpGasLimit: bigint;
  paymasterData: Hex;
  signature: Hex;
};

const executeAbi = [
  {
    type: "function",
    name: "execute",
    stateMutability: "payable",
    inputs: [{ type: "bytes32" }, { type: "bytes" }],
    outputs: [],
  },
] as const;

/** What the account is called with, so that all of these calls happen, or none. */
export function batchOf(calls: readonly OwnCall[]): Hex {
  const batch = encodeAbiParameters(BATCH, [
    calls.map(({ to, data }) => ({ target: to, value: 0n, data })),
  ]);
  return encodeFunctionData({ abi: executeAbi, args: [BATCH_MODE, batch] });
}

const DAY_SECONDS = 86_400n;

/** The sponsor counts operations by day (UTC): the day of the chain's own clock, in seconds. */
export function sponsorDay(chainTime: bigint): Hex {
  return numberToHex(chainTime / DAY_SECONDS, { size: 4 });
}

/** What is signed of an operation (EIP-712): it is for one chain and one EntryPoint alone. */
export function operationHash(operation: Operation, chainId: number): Hex {
  return getUserOperationHash({
    chainId,
    entryPointAddress: ENTRY_POINT,
    entryPointVersion: "0.8",
    userOperation: operation,
  });
}

/** As it goes to a bundler. */
export function operationOnWire(operation: Operation): { [name: string]: string } {
  return Object.fromEntries(
    Object.entries(operation).map(([name, value]) => [
      name,
      typeof value === "bigint" ? numberToHex(value) : value,
    ]),
  );
}
