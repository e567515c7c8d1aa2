import { signMessage } from "viem/actions";
import { createSiweMessage } from "viem/siwe";
import type { Address } from "viem";
import type { MeAnswer, NonceAnswer, SignInRequest } from "../../protocol/wire/dossier-api.ts";
import type { AccountParts } from "./account-parts.ts";
import { dropOwedSignOut } from "./owed-sign-outs.ts";
import { request } from "./request.ts";
import { signerOf } from "./signer-of.ts";

/** Proves to the server that this browser holds the account's key (EIP-4361). Answers who that is. */
export async function signIn(parts: AccountParts, address: Address): Promise<MeAnswer> {
  const body = await signedMessage(parts, address);
  const me = await request<MeAnswer>("/api/v1/sign-in", { method: "POST", body });
  dropOwedSignOut(address);
  return me;
}

/**
 * Signs the message that signs in, with a nonce of the server's.
 *
 * @param resources What the message does besides.
 */
export async function signedMessage(
  parts: AccountParts,
  address: Address,
  resources: string[] = [],
): Promise<SignInRequest> {
  const { nonce } = await request<NonceAnswer>("/api/v1/sign-in/nonce", {
    method: "POST",
    body: {},
  });
  const message = createSiweMessage({
    address,
    chainId: (await parts.signing()).wagmi.chains[0].id,
    domain: location.host,
    nonce,
    uri: location.origin,
    version: "1",
    issuedAt: new Date(),
    ...(resources.length > 0 && { resources }),
  });
  const client = await signerOf(parts);
  return { message, signature: await signMessage(client, { account: client.account, message }) };
}
