import { encodeAbiParameters, encodeFunctionData, keccak256, parseAbi, zeroHash } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import type { Address, Hex } from "../../protocol/wire/basics.ts";
import type { ChainPen } from "./chain-pen.ts";
import type { Personas } from "./personas.ts";

/** Seconds that a change of settings waits in the timelock. */
const DELAY = 7 * 86_400;

const municipalityAbi = parseAbi([
  "struct Call { address to; uint256 value; bytes data; }",
  "function execute(Call[] calls, bytes signature)",
]);
const timelockAbi = parseAbi([
  "function schedule(address target, uint256 value, bytes data, bytes32 predecessor, bytes32 salt, uint256 delay)",
  "function execute(address target, uint256 value, bytes data, bytes32 predecessor, bytes32 salt)",
]);
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

type Place = {
  chainId: number;
  /** The municipality's account, and the timelock that its proposals wait in. */
  municipality: Address;
  timelock: Address;
  personas: Personas;
  pen: ChainPen;
};

/** The municipality's first change of settings: proposed by two of its three signers, carried out after the delay. */
export function firstProposal(place: Place, target: Address, data: Hex) {
  const { chainId, municipality, timelock, personas, pen } = place;
  return {
    delay: DELAY,
    schedule: async () => {
      const args = [target, 0n, data, zeroHash, zeroHash, BigInt(DELAY)] as const;
      const scheduled = encodeFunctionData({ abi: timelockAbi, functionName: "schedule", args });
      const calls = [{ to: timelock, value: 0n, data: scheduled }];
      const signers = ["municipality-1", "municipality-2"]
        .map((id) => privateKeyToAccount(personas[id]!.privateKey))
        .sort((one, two) => (keccak256(one.address) < keccak256(two.address) ? -1 : 1));
      const signatures = await Promise.all(
        signers.map((signer) =>
          signer.signTypedData({
            domain: {
              name: "MunicipalityAccount",
              version: "1",
              chainId,
              verifyingContract: municipality,
            },
            types,
            primaryType: "Execute",
            message: { calls, nonce: 0n },
          }),
        ),
      );
      const signature = encodeAbiParameters(
        [{ type: "bytes[]" }, { type: "bytes[]" }],
        [signers.map(({ address }) => address), signatures],
      );
      await pen.send("municipality-1", {
        contract: { address: municipality, abi: municipalityAbi },
        functionName: "execute",
        args: [calls, signature],
      });
    },
    /** Anyone may. */
    execute: async () => {
      await pen.send("municipality-1", {
        contract: { address: timelock, abi: timelockAbi },
        functionName: "execute",
        args: [target, 0n, data, zeroHash, zeroHash],
      });
    },
  };
}
