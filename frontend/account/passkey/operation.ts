import {
  concat,
  encodeAbiParameters,
  encodeFunctionData,
  keccak256,
  numberToHex,
  pad,
  toHex,
} from "viem";
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

/** ERC-7821: a batch, all or nothing. */
const BATCH_MODE = pad("0x01", { dir: "right" });
const executeAbi = [
  {
    type: "function",
    name: "execute",
    stateMutability: "payable",
    inputs: [{ type: "bytes32" }, { type: "bytes" }],
    outputs: [],
  },
] as const;
const BATCH = [
  {
    type: "tuple[]",
    components: [{ type: "address" }, { type: "uint256" }, { type: "bytes" }],
  },
] as const;

/** What the account is called with, so that all of these calls happen, or none. */
export function batchOf(calls: readonly OwnCall[]): Hex {
  const batch = encodeAbiParameters(BATCH, [calls.map(({ to, data }) => [to, 0n, data] as const)]);
  return encodeFunctionData({ abi: executeAbi, args: [BATCH_MODE, batch] });
}

const DAY_SECONDS = 86_400n;

/** The sponsor counts operations by day (UTC): the day of the chain's own clock, in seconds. */
export function sponsorDay(chainTime: bigint): Hex {
  return numberToHex(chainTime / DAY_SECONDS, { size: 4 });
}

const DOMAIN_TYPE = keccak256(
  toHex("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
);
const OPERATION_TYPE = keccak256(
  toHex(
    "PackedUserOperation(address sender,uint256 nonce,bytes initCode,bytes callData,bytes32 accountGasLimits,uint256 preVerificationGas,bytes32 gasFees,bytes paymasterAndData)",
  ),
);

/** What is signed of an operation: EIP-712, by which it is for one chain and one EntryPoint alone. */
export function operationHash(operation: Operation, chainId: number): Hex {
  const { factory, factoryData, paymaster, paymasterData } = operation;
  const domain = encodeAbiParameters(
    [
      { type: "bytes32" },
      { type: "bytes32" },
      { type: "bytes32" },
      { type: "uint256" },
      { type: "address" },
    ],
    [DOMAIN_TYPE, keccak256(toHex("ERC4337")), keccak256(toHex("1")), BigInt(chainId), ENTRY_POINT],
  );
  const packed = encodeAbiParameters(
    [
      { type: "bytes32" },
      { type: "address" },
      { type: "uint256" },
      { type: "bytes32" },
      { type: "bytes32" },
      { type: "bytes32" },
      { type: "uint256" },
      { type: "bytes32" },
      { type: "bytes32" },
    ],
    [
      OPERATION_TYPE,
      operation.sender,
      operation.nonce,
      keccak256(factory ? concat([factory, factoryData ?? "0x"]) : "0x"),
      keccak256(operation.callData),
      pair(operation.verificationGasLimit, operation.callGasLimit),
      operation.preVerificationGas,
      pair(operation.maxPriorityFeePerGas, operation.maxFeePerGas),
      keccak256(
        concat([
          paymaster,
          pair(operation.paymasterVerificationGasLimit, operation.paymasterPostOpGasLimit),
          paymasterData,
        ]),
      ),
    ],
  );
  return keccak256(concat(["0x1901", keccak256(domain), keccak256(packed)]));
}

function pair(high: bigint, low: bigint): Hex {
  return concat([numberToHex(high, { size: 16 }), numberToHex(low, { size: 16 })]);
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
