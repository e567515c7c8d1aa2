import { createHash, randomBytes } from "node:crypto";
import { and, eq, gt, lt } from "drizzle-orm";
import { bytesToHex, hexToBytes } from "viem";
import { askedTogether } from "../asked-together.ts";
import type { Address, Hex } from "../../protocol/wire/basics.ts";
import type { Database } from "../dossier/connect-database.ts";
import { idempotentAnswers, nonces, sessions } from "../dossier/tables.ts";

/** How long an account stays signed in, in milliseconds. */
export const SESSION_PERIOD = 12 * 3_600_000;

/** Who signed in, and the hash of the key that did; null for an account that is no passkey account. */
export type SignedIn = { address: Address; key: Hex | null };

export type Sessions = {
  /** Who signed in to the session behind this token; nobody once it ended. */
  accounts(token: string): Promise<SignedIn[]>;
  /** Signs an account in, to the session behind `token` or to a new one. @returns the session's token. */
  signIn(token: string | null, signed: SignedIn): Promise<string>;
  /** @returns how many accounts are still signed in. */
  signOut(token: string, address: Address): Promise<number>;
  /** Forgets what has ended: sessions, nonces, and answers kept for a day. */
  tidy(): Promise<void>;
};

/** Sessions in the database, found by the hash of a random token: a copy of the table opens no session. */
export function databaseSessions(database: Database): Sessions {
  const accounts: Sessions["accounts"] = async (token) => {
    const rows = await database
      .select({ address: sessions.address, keyHash: sessions.keyHash })
      .from(sessions)
      .where(and(eq(sessions.tokenHash, hash(token)), gt(sessions.expiresAt, new Date())));
    return rows.map(({ address, keyHash }) => ({ address, key: keyHash && bytesToHex(keyHash) }));
  };

  return {
    accounts: askedTogether(accounts),
    signIn: async (known, { address, key }) => {
      const token =
        known && (await accounts(known)).length > 0 ? known : randomBytes(32).toString("base64url");
      const expiresAt = new Date(Date.now() + SESSION_PERIOD);
      const keyHash = key && Buffer.from(hexToBytes(key));
      await database
        .insert(sessions)
        .values({ tokenHash: hash(token), address, keyHash, expiresAt })
        .onConflictDoUpdate({
          target: [sessions.tokenHash, sessions.address],
          set: { keyHash, expiresAt },
        });
      return token;
    },
    signOut: async (token, address) => {
      await database
        .delete(sessions)
        .where(and(eq(sessions.tokenHash, hash(token)), eq(sessions.address, address)));
      return (await accounts(token)).length;
    },
    tidy: async () => {
      await database.delete(sessions).where(lt(sessions.expiresAt, new Date()));
      await database.delete(nonces).where(lt(nonces.expiresAt, new Date()));
      await database.delete(idempotentAnswers).where(lt(idempotentAnswers.expiresAt, new Date()));
    },
  };
}

function hash(token: string): Buffer {
  return createHash("sha256").update(token).digest();
}

/** Which session this is, for what is kept of it in memory: it opens none. */
export function sessionOf(token: string): string {
  return hash(token).toString("base64url");
}
