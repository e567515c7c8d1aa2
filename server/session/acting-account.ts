import type { Context } from "hono";
import { getAddress, isAddress } from "viem";
import type { Facts } from "../chain/facts.ts";
import type { Address } from "../../protocol/wire/basics.ts";
import { viewerOf } from "../access/viewer-of.ts";
import type { Viewer } from "../access/viewer.ts";
import { Problem } from "../problems/problem.ts";
import type { Services } from "../services.ts";
import { readToken } from "./cookie.ts";
import { sessionOf, type SignedIn } from "./sessions.ts";

/** Who asks: which accounts are signed in to which session, which of them acts, and what it may do by the chain. */
export type Acting = { viewer: Viewer; accounts: Address[]; facts: Facts; session: string };

/**
 * Reads who acts from the cookie and the header `X-Account`, which may be left out where one account is signed in. What a
 * passkey signed in ends in the block in which its account takes that key away: by a recovery or a removed device.
 * @throws Problem sign-in-needed or session-expired.
 */
export async function actingAccount(services: Services, c: Context): Promise<Acting> {
  const token = readToken(c);
  if (!token) throw new Problem("sign-in-needed");
  const signedIn = await services.sessions.accounts(token);
  if (signedIn.length === 0) throw new Problem("session-expired");
  const facts = await services.facts();
  const accounts = await withTheirKeys(facts, signedIn);
  if (accounts.length === 0) throw new Problem("session-expired");

  const named = c.req.header("x-account");
  if (named !== undefined && !isAddress(named, { strict: false })) {
    throw new Problem("bad-input", "X-Account is not an address");
  }
  if (named === undefined && accounts.length > 1) {
    throw new Problem("bad-input", "Say in X-Account which account acts");
  }
  const address = named === undefined ? accounts[0]! : getAddress(named);
  if (!accounts.includes(address)) throw new Problem("sign-in-needed");

  const viewer = await viewerOf(services, facts, address);
  return { viewer, accounts, facts, session: sessionOf(token) };
}

/** The accounts whose key that signed in is still theirs. One that is not made yet has its first key. */
async function withTheirKeys(facts: Facts, signedIn: SignedIn[]): Promise<Address[]> {
  const kept = await Promise.all(
    signedIn.map(async ({ address, key }) => {
      const keys = key && (await facts.keysOf(address));
      return keys && !keys.includes(key) ? [] : [address];
    }),
  );
  return kept.flat();
}
