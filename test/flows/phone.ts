/** A phone with a passkey: signs as an authenticator does, with a P-256 key that never leaves it. */
import { createHash, generateKeyPairSync, sign, type KeyObject } from "node:crypto";
import { concat, getBytes } from "ethers";
import type { Hex } from "viem";
import { packSignature } from "../../protocol/accounts/pack-signature.ts";

const PRESENT_AND_VERIFIED = 0x05;

export class Phone {
  /** The ERC-7913 signer: the verifier, then the public key. */
  readonly signer: string;
  private readonly key: KeyObject;

  constructor(verifier: string) {
    const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
    const { x, y } = publicKey.export({ format: "jwk" });
    this.key = privateKey;
    this.signer = concat([verifier, Buffer.from(x!, "base64url"), Buffer.from(y!, "base64url")]);
  }

  /** One touch: the signature of an account, as a browser hands it over after `navigator.credentials.get`. */
  sign(hash: string): string {
    const challenge = Buffer.from(getBytes(hash)).toString("base64url");
    const client = Buffer.from(
      `{"type":"webauthn.get","challenge":"${challenge}","origin":"http://localhost","crossOrigin":false}`,
    );
    const relyingParty = createHash("sha256").update("localhost").digest();
    const authenticatorData = Buffer.concat([
      relyingParty,
      Buffer.from([PRESENT_AND_VERIFIED, 0, 0, 0, 0]),
    ]);
    const clientHash = createHash("sha256").update(client).digest();
    const signature = sign("sha256", Buffer.concat([authenticatorData, clientHash]), this.key);
    return packSignature(this.signer as Hex, {
      authenticatorData,
      clientDataJSON: client,
      signature,
    });
  }
}
