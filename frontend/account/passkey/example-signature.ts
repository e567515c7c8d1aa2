import { hexToBytes, stringToBytes } from "viem";
import { packSignature } from "../../../protocol/accounts/pack-signature.ts";
import type { Hex } from "../../../protocol/wire/basics.ts";

const NUMBER = `0220${"01".repeat(32)}`;

/** As long as a real one, for who has to estimate before anybody signed. */
export function exampleSignature(signer: Hex, origin: string): Hex {
  const client = `{"type":"webauthn.get","challenge":"${"A".repeat(43)}","origin":"${origin}","crossOrigin":false}`;
  return packSignature(signer, {
    authenticatorData: new Uint8Array(37).fill(5),
    clientDataJSON: stringToBytes(client),
    signature: hexToBytes(`0x3044${NUMBER}${NUMBER}`),
  });
}
