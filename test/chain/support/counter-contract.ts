/**
 * A contract of sixteen bytes: each call counts up its caller's own slot (the slot is the address)
 * and logs the new count, with the caller as topic. So nonce, storage and logs can be compared.
 */
import { getContractAddress, type Address } from "viem";
import type { Hex } from "../../../chain/record.ts";

/** Code that puts the contract in place. */
export const COUNTER_INIT_CODE: Hex = `0x${initCode(countAndLog())}`;

/** Where the contract is when `deployer` put it in place with its first transaction. */
export function counterAddress(deployer: Address): Address {
  return getContractAddress({ from: deployer, nonce: 0n });
}

function countAndLog(): string {
  return [
    "33 54 60 01 01", // count = storage[caller] + 1
    "80 33 55", // storage[caller] = count
    "5f 52", // memory[0] = count
    "33 60 20 5f a1", // log memory[0..32] with the caller
    "00",
  ]
    .join("")
    .replaceAll(" ", "");
}

function initCode(runtime: string): string {
  const size = (runtime.length / 2).toString(16).padStart(2, "0");
  return `60${size}600a5f3960${size}5ff3${runtime}`;
}
