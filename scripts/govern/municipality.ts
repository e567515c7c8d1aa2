/** How two of the municipality's three signers act together, and what the timelock is asked. */
import { encodeAbiParameters, keccak256, parseAbi } from "viem";
import type { Address, Hex } from "../../protocol/wire/basics.ts";

/** Seconds that a change waits in the timelock. */
export const DELAY = 7 * 86_400;

export const municipalityAbi = parseAbi([
  "struct Call { address to; uint256 value; bytes data; }",
  "function execute(Call[] calls, bytes signature)",
  "function nonce() view returns (uint256)",
]);
export const timelockAbi = parseAbi([
  "function schedule(address target, uint256 value, bytes data, bytes32 predecessor, bytes32 salt, uint256 delay)",
  "function execute(address target, uint256 value, bytes data, bytes32 predecessor, bytes32 salt)",
  "function cancel(bytes32 id)",
  "function isOperationPending(bytes32 id) view returns (bool)",
]);
export const guardianAbi = parseAbi([
  "function cancelOne(address target, uint256 value, bytes payload, bytes32 predecessor, bytes32 salt)",
]);

export type Call = { to: Address; value: bigint; data: Hex };
export type Signature = { signer: Address; signature: Hex };

const types = {
  Execute: [
    { name: "calls", type: "Call[]" },
    { name: "nonce", type: "uint256" },
  ],
  Call: [
    { name: "to", type: "address" },
    { name: "value", type: "uint256" },
    { name: "data", type: "bytes" },
  ],
} as const;

/** What a signer signs (EIP-712): these calls of this account, at this turn, on this chain. */
export function whatIsSigned(
  chainId: number,
  municipality: Address,
  calls: readonly Call[],
  nonce: bigint,
) {
  return {
    domain: {
      name: "MunicipalityAccount",
      version: "1",
      chainId,
      verifyingContract: municipality,
    },
    types,
    primaryType: "Execute",
    message: { calls, nonce },
  } as const;
}

/** The signatures as the account takes them: ordered by the hash of the signer. */
export function packSignatures(given: readonly Signature[]): Hex {
  const ordered = [...given].sort((one, two) =>
    keccak256(one.signer) < keccak256(two.signer) ? -1 : 1,
  );
  return encodeAbiParameters(
    [{ type: "bytes[]" }, { type: "bytes[]" }],
    [ordered.map(({ signer }) => signer), ordered.map(({ signature }) => signature)],
  );
}
