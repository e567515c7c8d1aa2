import { type Address, getAddress } from "viem";

/** A stored address with its checksum. */
export function addressOrNull(address: Address | null): Address | null {
  return address === null ? null : getAddress(address);
}
