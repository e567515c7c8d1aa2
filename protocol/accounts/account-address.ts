import { concat, encodeAbiParameters, getContractAddress, keccak256, zeroHash } from "viem";
import type { Address, Hex } from "../wire/basics.ts";

/** The salt of a person's first account. */
export const FIRST_SALT = zeroHash;

/**
 * The address of an account, before or after it is there: what SocialAccountFactory.addressOf says, without asking. It
 * follows from the factory, the first signer and the salt alone.
 */
export function accountAddress(factory: Address, signer: Hex, salt: Hex = FIRST_SALT): Address {
  // The factory's first creation is what every account is a minimal clone of (ERC-1167).
  const implementation = getContractAddress({ from: factory, nonce: 1n });
  const clone = concat([
    "0x3d602d80600a3d3981f3363d3d373d3d3d363d73",
    implementation,
    "0x5af43d82803e903d91602b57fd5bf3",
  ]);
  return getContractAddress({
    opcode: "CREATE2",
    from: factory,
    salt: keccak256(encodeAbiParameters([{ type: "bytes" }, { type: "bytes32" }], [signer, salt])),
    bytecode: clone,
  });
}
