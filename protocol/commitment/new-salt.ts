import { bytesToHex } from "@noble/hashes/utils.js";
import type { Hex } from "../wire/basics.ts";

/** A fresh salt for one version of one record: 32 random bytes from the system's generator. Never reuse one. */
export function newSalt(): Hex {
  return `0x${bytesToHex(crypto.getRandomValues(new Uint8Array(32)))}`;
}
