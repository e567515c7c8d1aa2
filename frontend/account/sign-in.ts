import { signMessage } from "viem/actions";
import { createSiweMessage } from "viem/siwe";
import type { Address } from "viem";
import type { MeAnswer, NonceAnswer, SignInRequest } from "../../protocol/wire/dossier-api.ts";
import type { AccountParts } from "./account-parts.ts";
import { ProblemError, request } from "./request.ts";
import { signerOf } from "./signer-of.ts";

/** Proves to the server that this browser holds the account's key (EIP-4361). Answers who that is. */
export async function signIn(parts: AccountParts, address: Address): Promise<MeAnswer> {
  const { nonce } = await request<NonceAnswer>("/api/v1/sign-in/nonce", {
    method: "POST",
    body: {},
  });
  const message = createSiweMessage({
    address,
    chainId: parts.wagmi.chains[0].id,
    domain: location.host,
    nonce,
    uri: location.origin,
    version: "1",
    issuedAt: new Date(),
  });
  const client = await signerOf(parts);
  const signature = await signMessage(client, { account: client.account, message });
  const body: SignInRequest = { message, signature };
  return request<MeAnswer>("/api/v1/sign-in", { method: "POST", body });
}

/**
 * Goes on with the session that this browser still has for the account, or signs in. For who has to press in a wallet
 * app to sign; a persona signs at once.
 */
export async function continueOrSignIn(parts: AccountParts, address: Address): Promise<MeAnswer> {
  try {
    return await request<MeAnswer>("/api/v1/me", { account: address });
  } catch (error) {
    const signedOut =
      error instanceof ProblemError &&
      ["sign-in-needed", "session-expired", "not-allowed"].includes(error.problem);
    if (!signedOut) throw error;
    return signIn(parts, address);
  }
}
