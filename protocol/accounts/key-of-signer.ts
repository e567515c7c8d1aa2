import type { Hex } from "../wire/basics.ts";

/** The public key in a passkey's signer: what follows the address of its verifier. */
export function keyOfSigner(signer: Hex): Hex {
  return `0x${signer.slice(42).toLowerCase()}`;
}
