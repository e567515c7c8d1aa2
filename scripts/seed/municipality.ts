import { encodeFunctionData, zeroHash } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import type { Address, Hex } from "../../protocol/wire/basics.ts";
import {
  DELAY,
  municipalityAbi,
  packSignatures,
  timelockAbi,
  whatIsSigned,
} from "../govern/municipality.ts";
import type { ChainPen } from "./chain-pen.ts";
import type { Personas } from "./personas.ts";

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
      const signers = ["municipality-1", "municipality-2"].map((id) =>
        privateKeyToAccount(personas[id]!.privateKey),
      );
      const toSign = whatIsSigned(chainId, municipality, calls, 0n);
      const signatures = await Promise.all(
        signers.map(async (signer) => ({
          signer: signer.address,
          signature: await signer.signTypedData(toSign),
        })),
      );
      await pen.send("municipality-1", {
        contract: { address: municipality, abi: municipalityAbi },
        functionName: "execute",
        args: [calls, packSignatures(signatures)],
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
