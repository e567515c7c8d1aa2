import { bytesToHex } from "viem";
import type { Hex } from "../../../protocol/wire/basics.ts";
import { passkeyError, PasskeyImpossibleError } from "./passkey-errors.ts";
import { toBase64url } from "./base64url.ts";

/** ECDSA over P-256 with SHA-256 (COSE). */
const ES256 = -7;
const PATIENCE_MS = 180_000;

/** A new passkey: what the device calls it, and its public key (x and y, 64 bytes). */
export type NewPasskey = { credential: string; key: Hex; beside: boolean };

/**
 * Asks the device to make a passkey that it can find by itself later. No name goes into it: whoever looks at the list of
 * passkeys on a phone sees "Socialcoin" and the day. @throws PasskeyCancelledError, PasskeyImpossibleError.
 */
export async function makePasskey(day: string): Promise<NewPasskey> {
  const made = await navigator.credentials
    .create({
      publicKey: {
        rp: { id: location.hostname, name: "Socialcoin" },
        user: {
          id: crypto.getRandomValues(new Uint8Array(16)),
          name: `Socialcoin, ${day}`,
          displayName: `Socialcoin, ${day}`,
        },
        // Nobody checks what the device says about itself: the key alone counts.
        challenge: crypto.getRandomValues(new Uint8Array(32)),
        attestation: "none",
        pubKeyCredParams: [{ type: "public-key", alg: ES256 }],
        authenticatorSelection: {
          residentKey: "required",
          requireResidentKey: true,
          userVerification: "required",
        },
        timeout: PATIENCE_MS,
      },
    })
    .catch((cause: unknown) => {
      throw passkeyError(cause);
    });
  const { rawId, response, authenticatorAttachment } = made as PublicKeyCredential;
  const { getPublicKey, getPublicKeyAlgorithm } =
    response as Partial<AuthenticatorAttestationResponse>;
  const written = getPublicKey?.call(response);
  if (!written || getPublicKeyAlgorithm?.call(response) !== ES256)
    throw new PasskeyImpossibleError("The device made another kind of key");
  // The point stands at the end of what is written around it (SubjectPublicKeyInfo).
  const key = bytesToHex(new Uint8Array(written).slice(-64));
  const beside = authenticatorAttachment === "cross-platform";
  return { credential: toBase64url(new Uint8Array(rawId)), key, beside };
}
