import { concat, domainSeparator, encodeAbiParameters, keccak256, stringToBytes } from "viem";
import type { Address, Hex } from "../wire/basics.ts";

const PERSONAL_SIGN = keccak256(stringToBytes("PersonalSign(bytes prefixed)"));

/**
 * What a signer of an account signs instead of a message's own hash (ERC-7739), so that a signature for one account or
 * chain is none for another that has the same signer.
 * @param messageHash As `hashMessage` of EIP-191 gives it.
 */
export function nestedHash(account: Address, chainId: number, messageHash: Hex): Hex {
  const domain = {
    name: "SocialAccount",
    version: "1",
    chainId,
    verifyingContract: account,
  };
  const nested = keccak256(
    encodeAbiParameters([{ type: "bytes32" }, { type: "bytes32" }], [PERSONAL_SIGN, messageHash]),
  );
  return keccak256(concat(["0x1901", domainSeparator({ domain }), nested]));
}
