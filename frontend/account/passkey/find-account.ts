import type {
  FindAccountsAnswer,
  FindAccountsRequest,
} from "../../../protocol/wire/joining-api.ts";
import { recoverKeys } from "../../../protocol/accounts/recover-keys.ts";
import { request } from "../request.ts";
import type { KeptPasskey } from "./kept-passkey.ts";
import { PasskeyUnknownError } from "./passkey-errors.ts";
import { touchPasskey } from "./touch-passkey.ts";

/**
 * Finds the account of a passkey on a device that forgot it: one touch leaves two keys it can be of, and the chain knows
 * which of them has an account. @throws PasskeyUnknownError, PasskeyCancelledError.
 */
export async function findAccount(): Promise<KeptPasskey> {
  const said = await touchPasskey(crypto.getRandomValues(new Uint8Array(32)));
  const body: FindAccountsRequest = { keys: recoverKeys(said) };
  const { accounts } = await request<FindAccountsAnswer>("/api/v1/sign-in/accounts", {
    method: "POST",
    body,
  });
  const [found] = accounts;
  if (!found) throw new PasskeyUnknownError("No account of this passkey");
  const { credential, beside } = said;
  return { account: found.address, signer: found.signer, credential, beside };
}
