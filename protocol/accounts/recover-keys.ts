import { p256 } from "@noble/curves/nist.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, concatBytes } from "@noble/hashes/utils.js";
import type { Hex } from "../wire/basics.ts";

/** What `navigator.credentials.get` hands over (AuthenticatorAssertionResponse). */
export type Assertion = {
  authenticatorData: Uint8Array;
  clientDataJSON: Uint8Array;
  /** ECDSA over P-256, in DER. */
  signature: Uint8Array;
};

/**
 * The public keys (x and y, 64 bytes) of which one made this signature: a browser tells a passkey's public key only when
 * it is made, yet each signature leaves two keys it can be of. Which of them has an account is for the chain to say.
 * @throws Error when the signature is no ECDSA signature in DER.
 */
export function recoverKeys({ authenticatorData, clientDataJSON, signature }: Assertion): Hex[] {
  const digest = sha256(concatBytes(authenticatorData, sha256(clientDataJSON)));
  const signed = p256.Signature.fromDER(signature);
  // The third and fourth are there for one signature in four billion.
  return [0, 1, 2, 3].flatMap((bit): Hex[] => {
    try {
      const key = signed.addRecoveryBit(bit).recoverPublicKey(digest).toRawBytes(false);
      return [`0x${bytesToHex(key.subarray(1))}`];
    } catch {
      return [];
    }
  });
}
