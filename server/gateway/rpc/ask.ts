import type { Address } from "../../../protocol/wire/basics.ts";
import type { Problem } from "../../problems/problem.ts";
import type { Services } from "../../services.ts";
import type { Acting } from "../../session/acting-account.ts";

/** Who asks the chain something through this server. */
export type Ask = {
  services: Services;
  /** Null without a session; `refusal` then says why. */
  acting: Acting | null;
  refusal: Problem | null;
};

/** Who acts. @throws Problem sign-in-needed or session-expired without a session. */
export function needActing({ acting, refusal }: Ask): Acting {
  if (!acting) throw refusal!;
  return acting;
}

/** True when this account is signed in to the session that asks: it can try out and send transactions. */
export function isSignedIn({ acting }: Ask, account: Address): boolean {
  return acting?.accounts.includes(account) ?? false;
}

/** True when this account is the one that asks: it sees its own. */
export function isActing({ acting }: Ask, account: Address): boolean {
  return acting?.viewer.address === account;
}
