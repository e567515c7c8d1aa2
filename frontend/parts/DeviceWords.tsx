import { keccak256, zeroAddress } from "viem";
import type { Hex } from "../../protocol/wire/basics.ts";
import { ThreeWords } from "./ThreeWords.tsx";

/** Three words of a device's public key: the same on its own screen and on the one that adds it. */
export function DeviceWords({ publicKey }: { publicKey: Hex }) {
  return <ThreeWords account={zeroAddress} invitation={keccak256(publicKey)} />;
}
