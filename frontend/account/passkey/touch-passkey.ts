import type { Assertion } from "../../../protocol/accounts/recover-keys.ts";
import { fromBase64url, toBase64url } from "./base64url.ts";
import { passkeyError } from "./passkey-errors.ts";

const PATIENCE_MS = 120_000;

/** What a device said, and which of its passkeys said it. */
export type Touch = Assertion & {
  credential: string;
  /** It is not in this device but beside it: a security key, or a phone that was scanned. */
  beside: boolean;
};

/**
 * Asks for one touch: a fingerprint, a face or the code of the device, over 32 bytes.
 *
 * @param credential Which passkey; absent: the person chooses one of those that the device knows.
 * @throws PasskeyCancelledError, PasskeyImpossibleError.
 */
export async function touchPasskey(challenge: Uint8Array, credential?: string): Promise<Touch> {
  const said = await navigator.credentials
    .get({
      publicKey: {
        challenge: new Uint8Array(challenge),
        rpId: location.hostname,
        userVerification: "required",
        timeout: PATIENCE_MS,
        allowCredentials:
          credential === undefined ? [] : [{ type: "public-key", id: fromBase64url(credential) }],
      },
    })
    .catch((cause: unknown) => {
      throw passkeyError(cause);
    });
  const { rawId, response, authenticatorAttachment } = said as PublicKeyCredential;
  const { authenticatorData, clientDataJSON, signature } =
    response as AuthenticatorAssertionResponse;
  return {
    credential: toBase64url(new Uint8Array(rawId)),
    beside: authenticatorAttachment === "cross-platform",
    authenticatorData: new Uint8Array(authenticatorData),
    clientDataJSON: new Uint8Array(clientDataJSON),
    signature: new Uint8Array(signature),
  };
}
