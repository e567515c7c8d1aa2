import type { Client } from "viem";
import { createContext, use } from "react";
import type { Address } from "../../protocol/wire/basics.ts";
import type { MeAnswer } from "../../protocol/wire/dossier-api.ts";
import type { ErasedAnswer } from "../../protocol/wire/rights-api.ts";
import type { LastSeen } from "../data/last-seen.ts";
import type { AccountParts } from "./account-parts.ts";
import type { Identity } from "./identity.ts";
import type { RequestOptions } from "./request.ts";

/** One signed-in account on the page, and what it can do. */
export type Account = {
  address: Address;
  identity: Identity;
  /** Role and status as the chain said last. */
  me: MeAnswer;
  parts: AccountParts;
  /** Reads the chain as this account. */
  chain: () => Promise<Client>;
  /** Asks the server as this account; a persona whose session ended signs in again by itself. */
  ask: <T>(path: string, options?: Omit<RequestOptions, "account" | "key">) => Promise<T>;
  /** What a resident saw last, for when there is no connection; null for who keeps nothing on a device. */
  lastSeen: LastSeen | null;
  /** Signs in again after a session ended, without losing what stands on the page. */
  signInAgain: () => Promise<void>;
  /** Leaves the desk; whose account the server erased has no session left to end. */
  signOut: (why?: ErasedAnswer) => Promise<void>;
};

export const AccountContext = createContext<Account | null>(null);

/** The account this part of the page belongs to. */
export function useAccount(): Account {
  const account = use(AccountContext);
  if (!account) throw new Error("useAccount outside AccountRoot");
  return account;
}
