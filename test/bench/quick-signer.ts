import { invert, mod } from "@noble/curves/abstract/modular";
import { secp256k1 } from "@noble/curves/secp256k1";
import { hexToBigInt, keccak256, numberToHex, serializeTransaction } from "viem";
import { generatePrivateKey, privateKeyToAddress } from "viem/accounts";
import type { Hex } from "../../chain/record.ts";

const ORDER = secp256k1.CURVE.n;
const DRAWN = hexToBigInt(generatePrivateKey());
const INVERSE = invert(DRAWN, ORDER);
const POINT = secp256k1.ProjectivePoint.BASE.multiply(DRAWN).toAffine();
const R = mod(POINT.x, ORDER);

/** What a transaction does. Without it: nothing, to the signer. */
type Call = { to: Hex; gas: bigint; data?: Hex };

/**
 * Signs a hundred thousand transactions in seconds: with the same random number each time, so that a signature is a
 * multiplication. Two of them give the key away, which owns nothing. To the chain they are as any other.
 */
export function quickSigner(
  chainId: number,
  key = generatePrivateKey(),
): (nonce: number, call?: Call) => Hex {
  const ofKey = R * hexToBigInt(key);
  const nothing = { to: privateKeyToAddress(key), gas: 100_000n };
  return (nonce, call = nothing) => {
    const transaction = {
      ...call,
      type: "eip1559",
      chainId,
      nonce,
      maxFeePerGas: 0n,
      maxPriorityFeePerGas: 0n,
    } as const;
    const hash = hexToBigInt(keccak256(serializeTransaction(transaction)));
    const s = mod(INVERSE * (hash + ofKey), ORDER);
    const isHigh = s > ORDER / 2n;
    return serializeTransaction(transaction, {
      r: numberToHex(R, { size: 32 }),
      s: numberToHex(isHigh ? ORDER - s : s, { size: 32 }),
      yParity: Number(POINT.y & 1n) ^ Number(isHigh),
    });
  };
}
