import { invitationIdOf, newInvitationToken } from "../../protocol/invitations/invitation-token.ts";
import type { Invitation, NewInvitation } from "../../protocol/wire/joining-api.ts";
import type { Account } from "./AccountContext.ts";
import { keepToken } from "./made-tokens.ts";

/** The longest term the server gives, in seconds: how long a code is kept whose term is not known yet. */
const LONGEST_TERM = 60 * 86_400;

/**
 * Makes an invitation: this browser makes its secret, the server only learns what it is called. For staff who may invite.
 * The code is kept before it is asked for, so that it is there whoever is first, the answer or the list that a page asks
 * for every few seconds; and also when the answer is lost on the way.
 * @throws ProblemError when the server refuses, or can not be reached.
 */
export async function makeInvitation(
  ask: Account["ask"],
  asked: Omit<NewInvitation, "id">,
): Promise<void> {
  const token = newInvitationToken();
  const id = invitationIdOf(token);
  keepToken(id, token, asked.until ?? Math.floor(Date.now() / 1_000) + LONGEST_TERM);
  const body: NewInvitation = { ...asked, id };
  const made = await ask<Invitation>("/api/v1/invitations", { method: "POST", body });
  keepToken(id, token, made.until);
}
