import { getAddress, isAddress } from "viem";
import type { Address } from "../../../protocol/wire/basics.ts";

/** An address as it was typed or pasted; null when it is none, or holds a slip that its checksum shows. */
export function readAddress(text: string): Address | null {
  const typed = text.trim();
  return isAddress(typed) ? getAddress(typed) : null;
}
