import { bytesToHex, encodeAbiParameters, hexToBytes } from "viem";
import type { Assertion } from "../../../protocol/accounts/recover-keys.ts";
import type { Hex } from "../../../protocol/wire/basics.ts";

const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

/** WebAuthnAuth of OpenZeppelin: r, s, where the challenge and the type stand, and what was signed. */
const AUTHENTICATION = [
  { type: "uint256" },
  { type: "uint256" },
  { type: "uint256" },
  { type: "uint256" },
  { type: "bytes" },
  { type: "string" },
] as const;

/** What a device said, as the account reads it: one signer and its one signature. */
export function encodeSignature(signer: Hex, said: Assertion): Hex {
  const [r, s] = readDer(said.signature);
  const client = new TextDecoder().decode(said.clientDataJSON);
  const one = encodeAbiParameters(AUTHENTICATION, [
    r,
    // The curve has two signatures for each; the verifier takes the lower one.
    s > ORDER / 2n ? ORDER - s : s,
    BigInt(client.indexOf('"challenge"')),
    BigInt(client.indexOf('"type"')),
    bytesToHex(said.authenticatorData),
    client,
  ]);
  return encodeAbiParameters([{ type: "bytes[]" }, { type: "bytes[]" }], [[signer], [one]]);
}

/** As long as a real one, for who has to estimate before anybody signed. */
export function exampleSignature(signer: Hex): Hex {
  const client = `{"type":"webauthn.get","challenge":"${"A".repeat(43)}","origin":"${location.origin}","crossOrigin":false}`;
  return encodeSignature(signer, {
    authenticatorData: new Uint8Array(37).fill(5),
    clientDataJSON: new TextEncoder().encode(client),
    signature: hexToBytes(`0x30440220${"01".repeat(32)}0220${"01".repeat(32)}`),
  });
}

/** The two numbers of a signature in DER: 30 len 02 len r 02 len s. @throws Error when it is not in that form. */
function readDer(bytes: Uint8Array): [bigint, bigint] {
  const number = (at: number): [value: bigint, next: number] => {
    const length = bytes[at + 1];
    if (bytes[at] !== 0x02 || length === undefined || at + 2 + length > bytes.length)
      throw new Error("Not a signature in DER");
    const next = at + 2 + length;
    return [BigInt(bytesToHex(bytes.slice(at + 2, next))), next];
  };
  if (bytes[0] !== 0x30) throw new Error("Not a signature in DER");
  const [r, next] = number(2);
  const [s] = number(next);
  return [r, s];
}
