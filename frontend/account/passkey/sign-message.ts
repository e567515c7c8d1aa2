import { hashMessage, hexToBytes, serializeErc6492Signature } from "viem";
import type { Client } from "viem";
import { getCode } from "viem/actions";
import { nestedHash } from "../../../protocol/accounts/nested-hash.ts";
import { packSignature } from "../../../protocol/accounts/pack-signature.ts";
import type { Address, Hex } from "../../../protocol/wire/basics.ts";
import type { KeptPasskey } from "./kept-passkey.ts";
import { makingOf } from "./making.ts";
import { touchPasskey } from "./touch-passkey.ts";

type Place = { chainId: number; factory: Address; chain: Client };

/**
 * Signs a message as the account of a passkey (ERC-1271 through ERC-7739): for no other account, no other chain. While
 * the account is not made, the signature brings along how it will be (ERC-6492).
 *
 * @throws PasskeyCancelledError.
 */
export async function signMessageAs(
  { account, signer, credential }: KeptPasskey,
  message: string | { raw: Hex },
  { chainId, factory, chain }: Place,
): Promise<Hex> {
  const [code, hash] = [
    await getCode(chain, { address: account }),
    nestedHash(account, chainId, hashMessage(message)),
  ];
  const signature = packSignature(signer, await touchPasskey(hexToBytes(hash), credential));
  return code
    ? signature
    : serializeErc6492Signature({ address: factory, data: makingOf(signer), signature });
}
