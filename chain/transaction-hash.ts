/** The hash by which a raw signed transaction is known. */
import { keccak_256 } from "@noble/hashes/sha3.js";
import type { Hex } from "./record.ts";

export function transactionHash(raw: Hex): Hex {
  return `0x${Buffer.from(keccak_256(Buffer.from(raw.slice(2), "hex"))).toString("hex")}`;
}
