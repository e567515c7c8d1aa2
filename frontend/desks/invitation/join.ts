import { concat } from "viem";
import { accountAddress } from "../../../protocol/accounts/account-address.ts";
import { claimOf, invitationIdOf } from "../../../protocol/invitations/invitation-token.ts";
import type { Config } from "../../../protocol/wire/dossier-api.ts";
import type { ClaimAnswer, ClaimRequest } from "../../../protocol/wire/joining-api.ts";
import { accountParts } from "../../account/account-parts.ts";
import { addressOf } from "../../account/address-of.ts";
import type { Identity } from "../../account/identity.ts";
import { keepPasskey, type KeptPasskey } from "../../account/passkey/kept-passkey.ts";
import type { MadeKey } from "../../account/passkey/made-key.ts";
import { PasskeyImpossibleError } from "../../account/passkey/passkey-errors.ts";
import { passkeyIdentity } from "../../account/passkey/passkey-identity.ts";
import { request } from "../../account/request.ts";
import { signedMessage } from "../../account/sign-in.ts";

/** Which account a key that was made here will have. @throws PasskeyImpossibleError */
export function accountOf({ credential, key, beside }: MadeKey, { accounts }: Config): KeptPasskey {
  if (!accounts) throw new PasskeyImpossibleError("No passkey accounts on this network");
  const signer = concat([accounts.verifier, key]);
  return { account: accountAddress(accounts.factory, signer), signer, credential, beside };
}

/** Takes an invitation with a new key: the same touch signs in. @throws ProblemError, or what the device says. */
export async function claim(token: string, key: KeptPasskey, config: Config): Promise<Identity> {
  const invitation = invitationIdOf(token);
  const identity = passkeyIdentity(key, config);
  const parts = accountParts(config, identity);
  const address = await addressOf(parts);
  const signed = await signedMessage(parts, address, [claimOf(invitation)]);
  const body: ClaimRequest = { token, ...signed };
  await request<ClaimAnswer>("/api/v1/invitations/claim", { method: "POST", body });
  keepPasskey({ ...key, invitation });
  return identity;
}
