import type { Address, Hex } from "./basics.ts";

/** What the contracts read as: nobody, and no words. Written here, so that a page does not load a library for it. */
export const NO_ADDRESS: Address = `0x${"0".repeat(40)}`;
export const NO_HASH: Hex = `0x${"0".repeat(64)}`;
