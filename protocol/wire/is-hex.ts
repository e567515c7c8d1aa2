import type { Address, Hex } from "./basics.ts";

/** Whether a text has the form of an address. Its checksum, where it has one, is not looked at. */
export function isAddress(text: unknown): text is Address {
  return typeof text === "string" && /^0x[0-9a-fA-F]{40}$/.test(text);
}

/** Whether a text is hexadecimal, with its 0x. */
export function isHex(text: unknown): text is Hex {
  return typeof text === "string" && /^0x[0-9a-fA-F]*$/.test(text);
}
