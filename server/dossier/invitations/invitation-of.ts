import type { Invitation } from "../../../protocol/wire/joining-api.ts";
import type { Facts } from "../../chain/facts.ts";
import { seconds } from "../seconds.ts";
import type { invitations } from "../tables.ts";

type Row = typeof invitations.$inferSelect;

/** How an invitation stands at this moment. */
export function stateOf({ ended, matchedBy, account, until }: Row): Invitation["state"] {
  if (ended) return ended;
  if (account) return matchedBy ? "matched" : "claimed";
  return until.getTime() > Date.now() ? "open" : "expired";
}

/** An invitation as staff see it. */
export async function invitationOf(facts: Facts, row: Row): Promise<Invitation> {
  const {
    id,
    by,
    neighbourhood,
    account,
    refusedClaims,
    matchedBy,
    replacesAccount,
    replacesSigner,
  } = row;
  return {
    id,
    by,
    neighbourhood,
    at: seconds(row.at),
    until: seconds(row.until),
    state: stateOf(row),
    account,
    claimedAt: row.claimedAt && seconds(row.claimedAt),
    refusedClaims,
    matchedBy,
    purpose: row.purpose,
    signer: row.signer,
    replaces:
      replacesAccount && replacesSigner
        ? { account: replacesAccount, signer: replacesSigner }
        : null,
    hasTicket: row.ticket !== null,
    status: account && (await facts.statusOf(account)),
  };
}
