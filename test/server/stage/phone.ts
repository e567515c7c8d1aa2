import { createHash, generateKeyPairSync, sign } from "node:crypto";
import { concat, encodeAbiParameters, hexToBigInt, hexToBytes, toHex } from "viem";
import { passkeySigner } from "../../../protocol/accounts/find-accounts.ts";
import type { Assertion } from "../../../protocol/accounts/recover-keys.ts";
import type { Address, Hex } from "../../../protocol/wire/basics.ts";

const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
const PRESENT_AND_VERIFIED = 0x05;
const AUTHENTICATION = [
  { type: "uint256" },
  { type: "uint256" },
  { type: "uint256" },
  { type: "uint256" },
  { type: "bytes" },
  { type: "string" },
] as const;

export type Phone = ReturnType<typeof newPhone>;

/** A phone with a passkey: signs as an authenticator does, with a P-256 key that never leaves it. */
export function newPhone(verifier: Address) {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const { x, y } = publicKey.export({ format: "jwk" });
  const coordinate = (text: string | undefined) => toHex(Buffer.from(text!, "base64url"));
  const key = concat([coordinate(x), coordinate(y)]);
  const signer = passkeySigner(verifier, key);

  const touch = (challenge: Hex, dsaEncoding: "der" | "ieee-p1363") => {
    const client = clientData(challenge);
    const relyingParty = createHash("sha256").update("localhost").digest();
    const flags = Buffer.from([PRESENT_AND_VERIFIED, 0, 0, 0, 0]);
    const authenticator = Buffer.concat([relyingParty, flags]);
    const clientHash = createHash("sha256").update(client).digest();
    const signed = Buffer.concat([authenticator, clientHash]);
    return {
      client,
      authenticator,
      signature: sign("sha256", signed, { key: privateKey, dsaEncoding }),
    };
  };

  return {
    key,
    signer,

    /** What the browser hands over for a challenge. */
    assert(challenge: Hex): Assertion {
      const { client, authenticator, signature } = touch(challenge, "der");
      return {
        authenticatorData: new Uint8Array(authenticator),
        clientDataJSON: new TextEncoder().encode(client),
        signature: new Uint8Array(signature),
      };
    },

    /** A signature of an account over this hash, by this phone alone. */
    sign(hash: Hex): Hex {
      const { client, authenticator, signature } = touch(hash, "ieee-p1363");
      const r = hexToBigInt(toHex(signature.subarray(0, 32)));
      const s = hexToBigInt(toHex(signature.subarray(32)));
      const one = encodeAbiParameters(AUTHENTICATION, [
        r,
        s > ORDER / 2n ? ORDER - s : s,
        BigInt(client.indexOf('"challenge"')),
        BigInt(client.indexOf('"type"')),
        toHex(authenticator),
        client,
      ]);
      return encodeAbiParameters([{ type: "bytes[]" }, { type: "bytes[]" }], [[signer], [one]]);
    },
  };
}

function clientData(challenge: Hex): string {
  const text = Buffer.from(hexToBytes(challenge)).toString("base64url");
  return `{"type":"webauthn.get","challenge":"${text}","origin":"http://localhost","crossOrigin":false}`;
}
