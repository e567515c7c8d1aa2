import { claimOf, invitationIdOf } from "../../../protocol/invitations/invitation-token.ts";
import type { Config } from "../../../protocol/wire/dossier-api.ts";
import type { ClaimAnswer, ClaimRequest } from "../../../protocol/wire/joining-api.ts";
import { accountParts } from "../../account/account-parts.ts";
import { addressOf } from "../../account/address-of.ts";
import type { KeptPasskey } from "../../account/passkey/kept-passkey.ts";
import { passkeyIdentity } from "../../account/passkey/passkey-identity.ts";
import { request } from "../../account/request.ts";
import { signedMessage } from "../../account/sign-in.ts";

/**
 * Tells the office the key of this new phone, by the code that it scanned, and proves that the key is here. Nobody is
 * signed in by it and nothing is kept: it signs in later, as the account that it comes to belong to.
 * @throws ProblemError, or what the device says.
 */
export async function handOver(token: string, key: KeptPasskey, config: Config): Promise<void> {
  const identity = passkeyIdentity(key, config);
  const parts = accountParts(config, identity);
  const address = await addressOf(parts);
  const signed = await signedMessage(parts, address, [claimOf(invitationIdOf(token))]);
  const body: ClaimRequest = { token, ...signed };
  await request<ClaimAnswer>("/api/v1/invitations/claim", { method: "POST", body });
}
