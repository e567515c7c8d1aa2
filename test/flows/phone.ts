/** A phone with a passkey: signs as an authenticator does, with a P-256 key that never leaves it. */
import { createHash, generateKeyPairSync, sign, type KeyObject } from "node:crypto";
import { AbiCoder, concat, getBytes, hexlify } from "ethers";

const HALF_ORDER = BigInt("0x7fffffff800000007fffffffffffffffde737d56d38bcf4279dce5617e3192a8");
const ORDER = BigInt("0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551");
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

  /** One touch: the signature of an account whose only signer is needed. */
  sign(hash: string): string {
    return AbiCoder.defaultAbiCoder().encode(
      ["bytes[]", "bytes[]"],
      [[this.signer], [this.assert(hash)]],
    );
  }

  /** What a browser hands over after `navigator.credentials.get`, encoded for the verifier. */
  private assert(hash: string): string {
    const challenge = Buffer.from(getBytes(hash)).toString("base64url");
    const client = `{"type":"webauthn.get","challenge":"${challenge}","origin":"http://localhost","crossOrigin":false}`;
    const relyingParty = createHash("sha256").update("localhost").digest();
    const authenticator = Buffer.concat([
      relyingParty,
      Buffer.from([PRESENT_AND_VERIFIED, 0, 0, 0, 0]),
    ]);
    const clientHash = createHash("sha256").update(client).digest();
    const signature = sign("sha256", Buffer.concat([authenticator, clientHash]), {
      key: this.key,
      dsaEncoding: "ieee-p1363",
    });
    const r = BigInt(hexlify(signature.subarray(0, 32)));
    const s = BigInt(hexlify(signature.subarray(32)));
    // The curve has two signatures for each; the verifier takes the lower one.
    const low = s > HALF_ORDER ? ORDER - s : s;
    return AbiCoder.defaultAbiCoder().encode(
      ["uint256", "uint256", "uint256", "uint256", "bytes", "string"],
      [r, low, client.indexOf('"challenge"'), client.indexOf('"type"'), authenticator, client],
    );
  }
}
