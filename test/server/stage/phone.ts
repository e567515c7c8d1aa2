import { createHash, generateKeyPairSync, sign } from "node:crypto";
import { concat, hexToBytes, toHex } from "viem";
import { passkeySigner } from "../../../protocol/accounts/find-accounts.ts";
import { packSignature } from "../../../protocol/accounts/pack-signature.ts";
import type { Assertion } from "../../../protocol/accounts/recover-keys.ts";
import type { Address, Hex } from "../../../protocol/wire/basics.ts";

const PRESENT_AND_VERIFIED = 0x05;

export type Phone = ReturnType<typeof newPhone>;

/** A phone with a passkey: signs as an authenticator does, with a P-256 key that never leaves it. */
export function newPhone(verifier: Address) {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const { x, y } = publicKey.export({ format: "jwk" });
  const coordinate = (text: string | undefined) => toHex(Buffer.from(text!, "base64url"));
  const key = concat([coordinate(x), coordinate(y)]);
  const signer = passkeySigner(verifier, key);

  /** What the browser hands over for a challenge. */
  function assert(challenge: Hex): Assertion {
    const client = clientData(challenge);
    const relyingParty = createHash("sha256").update("localhost").digest();
    const flags = Buffer.from([PRESENT_AND_VERIFIED, 0, 0, 0, 0]);
    const authenticator = Buffer.concat([relyingParty, flags]);
    const clientHash = createHash("sha256").update(client).digest();
    return {
      authenticatorData: new Uint8Array(authenticator),
      clientDataJSON: new TextEncoder().encode(client),
      signature: new Uint8Array(
        sign("sha256", Buffer.concat([authenticator, clientHash]), privateKey),
      ),
    };
  }

  return {
    key,
    signer,
    assert,

    /** A signature of an account over this hash, by this phone alone. */
    sign: (hash: Hex): Hex => packSignature(signer, assert(hash)),
  };
}

function clientData(challenge: Hex): string {
  const text = Buffer.from(hexToBytes(challenge)).toString("base64url");
  return `{"type":"webauthn.get","challenge":"${text}","origin":"http://localhost","crossOrigin":false}`;
}
