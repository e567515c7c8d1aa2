import { isErc6492Signature, keccak256, parseErc6492Signature, size, slice } from "viem";
import type { Address, Hex } from "../../protocol/wire/basics.ts";
import { isSocialAccount } from "../chain/is-social-account.ts";
import type { Services } from "../services.ts";

/**
 * The hash of the key by which a passkey account signed, as its `signers()` tells it; null for every other account.
 * @param signature One that fits: whose envelope names no key of the account was refused before.
 */
export async function keyThatSigned(
  services: Pick<Services, "chain" | "deployment">,
  account: Address,
  signature: Hex,
): Promise<Hex | null> {
  const wrapped = isErc6492Signature(signature);
  const isThere = await isSocialAccount(services, account);
  // Before it is there a signature fits only wrapped, for our own factory.
  if (!wrapped && !isThere) return null;
  const { signature: envelope } = wrapped ? parseErc6492Signature(signature) : { signature };
  // As contracts/accounts/keys/Envelope.sol opens it.
  const end = 1 + Number(slice(envelope, 0, 1));
  return end > 1 && end <= size(envelope) ? keccak256(slice(envelope, 1, end)) : null;
}
