import { and, eq, gt } from "drizzle-orm";
import { generateSiweNonce } from "viem/siwe";
import type { Database } from "../dossier/connect-database.ts";
import { nonces } from "../dossier/tables.ts";

/** How long a nonce can be signed, in milliseconds. */
const NONCE_PERIOD = 10 * 60_000;

/** Makes a nonce that signs in once. */
export async function newNonce(database: Database): Promise<string> {
  const value = generateSiweNonce();
  await database.insert(nonces).values({ value, expiresAt: new Date(Date.now() + NONCE_PERIOD) });
  return value;
}

/** Uses a nonce up. @returns false when it was never given, was used before or is too old. */
export async function spendNonce(database: Database, value: string): Promise<boolean> {
  const spent = await database
    .delete(nonces)
    .where(and(eq(nonces.value, value), gt(nonces.expiresAt, new Date())))
    .returning({ value: nonces.value });
  return spent.length === 1;
}
