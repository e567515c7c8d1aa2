/** What a passkey said, as an account of a person and the verifier of passkeys read it. */
import { bytesToHex, concatHex, encodePacked, hexToBigInt, size, sliceHex } from "viem";
import type { Hex } from "../wire/basics.ts";
import type { Assertion } from "./recover-keys.ts";

/** How every browser begins to write what is signed (WebAuthn, "limited verification algorithm"). */
const BEGIN = '{"type":"webauthn.get","challenge":"';
/** Of 32 bytes in base64url, and the quotation mark after them. */
const CHALLENGE_LENGTH = 44;
const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

/** A signature of an account: its signer (verifier and public key) and what the passkey said. */
export function packSignature(signer: Hex, said: Assertion): Hex {
  return concatHex([encodePacked(["uint8"], [size(signer)]), signer, packProof(said)]);
}

/**
 * What the verifier reads: r, s, the length of the authenticator data, that, and what follows the challenge.
 *
 * @throws Error where the browser began otherwise, or the signature is not in DER.
 */
function packProof({ authenticatorData, clientDataJSON, signature }: Assertion): Hex {
  const begin = new TextDecoder().decode(clientDataJSON.subarray(0, BEGIN.length));
  if (begin !== BEGIN) throw new Error(`A browser that begins with ${begin}`);
  const [r, s] = readDer(signature);
  return encodePacked(
    ["uint256", "uint256", "uint16", "bytes", "bytes"],
    [
      r,
      // The curve has two signatures for each; the verifier takes the lower one.
      s > ORDER / 2n ? ORDER - s : s,
      authenticatorData.length,
      bytesToHex(authenticatorData),
      bytesToHex(clientDataJSON.subarray(BEGIN.length + CHALLENGE_LENGTH)),
    ],
  );
}

/** The two numbers of a signature: 30 len 02 len r 02 len s. */
function readDer(signature: Uint8Array): [r: bigint, s: bigint] {
  const der = bytesToHex(signature);
  const number = (at: number): [value: bigint, next: number] => {
    const length = signature[at + 1];
    if (signature[at] !== 0x02 || length === undefined || at + 2 + length > signature.length)
      throw new Error("Not a signature in DER");
    const next = at + 2 + length;
    return [hexToBigInt(sliceHex(der, at + 2, next)), next];
  };
  if (signature[0] !== 0x30) throw new Error("Not a signature in DER");
  const [r, next] = number(2);
  return [r, number(next)[0]];
}
