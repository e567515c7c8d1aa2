import type { Address, Hex, Seconds } from "./basics.ts";
import type { MeAnswer } from "./dossier-api.ts";

/** Joining by invitation and finding one's account again: part of the dossier's REST API, under /api/v1. */

/**
 * An official's consent that the fee sponsor pays for an account that is not enrolled yet: the EIP-712 message
 * `Invitation(bytes32 id,uint48 until)` of the sponsor, with the invitation's id, signed by an account that holds OFFICE.
 */
export type Ticket = { issuer: Address; until: Seconds; signature: Hex };

/**
 * POST /api/v1/invitations -> 201 Invitation, by a mentor or the office. The browser makes the token
 * (`newInvitationToken`) and sends `invitationIdOf(token)` alone: the server can not claim it.
 */
export type NewInvitation = {
  id: Hex;
  /** A number of /config.json. */
  neighbourhood: number;
  /** Absent: in 14 days. 60 days from now at most. */
  until?: Seconds;
  /** `device`: for another device of somebody who takes part already, by the office alone. Absent: to join. */
  purpose?: "join" | "device";
  /** For a device alone. */
  replaces?: Replaced;
  /** By the office alone, signed by who asks. */
  ticket?: Omit<Ticket, "issuer">;
};

/** Whose new device it is, and which key of that account is lost: "0x" where it has none. */
export type Replaced = { account: Address; signer: Hex };

export type Invitation = {
  id: Hex;
  by: Address;
  neighbourhood: number;
  at: Seconds;
  until: Seconds;
  /**
   * `claimed`: compare the words. `matched`: they were the same, the office can enrol. `asked`: the new device was asked
   * for on the chain.
   */
  state: "open" | "claimed" | "matched" | "expired" | "refused" | "revoked" | "asked";
  /** Who claimed it first; null before, and again once it is refused or revoked. */
  account: Address | null;
  claimedAt: Seconds | null;
  /** How many other accounts came with the same token afterwards. Above 0: somebody else had the link too. */
  refusedClaims: number;
  /** Who saw the same words. */
  matchedBy: Address | null;
  purpose: "join" | "device";
  /** The key of the new device, once it is claimed; null for who joins. */
  signer: Hex | null;
  /** Null for who joins, and once it has ended. */
  replaces: Replaced | null;
  hasTicket: boolean;
  /** Of the account, on the chain at this moment: from `enrolled` on there is nothing left to do. */
  status: MeAnswer["status"] | null;
};

/** GET /api/v1/invitations -> a mentor's own, for the office all; the newest first. */
export type InvitationsAnswer = { invitations: Invitation[] };

/**
 * PUT /api/v1/invitations/{invitation}/answer -> 200 Invitation, once it is claimed: were the words the same on both
 * screens? With `not-my-person` it ends and the account is forgotten. `asked`: the words of a new device were the same,
 * and it was asked for on the chain; it ends too. `account` is the one whose words were compared.
 */
export type InvitationReply = {
  account: Address;
  answer: "same-words" | "not-my-person" | "asked";
};

/** DELETE /api/v1/invitations/{invitation} -> 204: it ends, claimed or not. */

/** POST /api/v1/invitations/opening, open to whoever has the token -> 200. Changes nothing. */
export type OpeningRequest = { token: string };
export type OpeningAnswer = {
  /** `used` too once a new device was asked for: whoever gave it waits. */
  state: "open" | "used" | "over";
  neighbourhood: string;
  /** Of who invites; null where it has no name here. */
  organisation: string | null;
  until: Seconds;
  purpose: "join" | "device";
};

/**
 * POST /api/v1/invitations/claim, open to whoever has the token -> 200 ClaimAnswer and a session cookie, as signing in
 * gives. The message is an EIP-4361 message to sign in with `claimOf(invitationIdOf(token))` among its `resources`: one
 * touch claims and signs in; for a new device it claims alone. Problems: not-found, wrong-signature, invitation-used, invitation-over, conflict (enrolled).
 */
export type ClaimRequest = { token: string; message: string; signature: Hex };
export type ClaimAnswer = {
  me: MeAnswer;
  /** For the sponsor, at the account's first action before it is enrolled; null where there is none. */
  ticket: Ticket | null;
};

/**
 * POST /api/v1/sign-in/accounts, open -> 200: the accounts in which one of these keys is a signer, by the chain. For a
 * device that holds a passkey and has forgotten whose. `findAccounts` does the same with any node.
 */
export type FindAccountsRequest = { keys: Hex[] };
export type FindAccountsAnswer = { accounts: { address: Address; signer: Hex; exists: boolean }[] };
