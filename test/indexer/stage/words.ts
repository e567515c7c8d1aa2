import { type Hex, keccak256, toHex } from "viem";

/** A commitment to words that only this test knows. */
export const words = (text: string): Hex => keccak256(toHex(text));
