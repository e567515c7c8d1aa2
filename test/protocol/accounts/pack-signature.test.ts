import { bytesToHex, concatHex, hexToBytes, sliceHex, type Hex } from "viem";
import { describe, expect, it } from "vitest";
import { packSignature } from "../../../protocol/accounts/pack-signature.ts";

const SIGNER: Hex = `0x${"a1".repeat(84)}`;
const DEVICE = `0x${"d0".repeat(37)}` as const;
const CHALLENGE = "A".repeat(43);
const REST = ',"origin":"https://socialcoin.example","crossOrigin":false}';
const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

const text = (words: string) => new TextEncoder().encode(words);
const word = (value: bigint): Hex => `0x${value.toString(16).padStart(64, "0")}`;

/** DER writes numbers as short as they are, and a zero before a high first bit. */
function der(...numbers: bigint[]): Uint8Array {
  const parts = numbers.map((value) => {
    const hex = value.toString(16);
    const even = hex.length % 2 === 1 ? `0${hex}` : hex;
    const body = parseInt(even.slice(0, 2), 16) >= 0x80 ? `00${even}` : even;
    return `02${(body.length / 2).toString(16).padStart(2, "0")}${body}`;
  });
  const inside = parts.join("");
  return hexToBytes(`0x30${(inside.length / 2).toString(16).padStart(2, "0")}${inside}`);
}

const answer = (signature: Uint8Array, begin = '{"type":"webauthn.get","challenge":"') => ({
  authenticatorData: hexToBytes(DEVICE),
  clientDataJSON: text(`${begin}${CHALLENGE}"${REST}`),
  signature,
});

describe("packSignature", () => {
  it("names the signer, then what the passkey said without what is put together again", () => {
    expect(packSignature(SIGNER, answer(der(5n, 7n)))).toBe(
      concatHex(["0x54", SIGNER, word(5n), word(7n), "0x0025", DEVICE, bytesToHex(text(REST))]),
    );
  });

  it("takes the lower of two signatures", () => {
    const high = packSignature(SIGNER, answer(der(ORDER - 1n, ORDER - 7n)));

    expect(sliceHex(high, 85, 149)).toBe(concatHex([word(ORDER - 1n), word(7n)]));
  });

  it.each([
    ["another beginning", answer(der(5n, 7n), '{"challenge":"')],
    ["no DER", answer(new Uint8Array(64))],
    ["a number cut short", answer(der(5n, 7n).subarray(0, 5))],
    ["no second number", answer(hexToBytes("0x300602010503020107"))],
  ])("throws at %s", (_, said) => {
    expect(() => packSignature(SIGNER, said)).toThrow();
  });
});
