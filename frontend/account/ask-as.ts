import type { Address } from "../../protocol/wire/basics.ts";
import type { LastSeen } from "../data/last-seen.ts";
import type { Account } from "./AccountContext.ts";
import type { AccountParts } from "./account-parts.ts";
import { askFirst } from "./asked-ahead.ts";
import { signInNow } from "./continue-or-sign-in.ts";
import { once } from "./once.ts";
import { isSignedOut } from "./open-session.ts";
import { ProblemError, request } from "./request.ts";

/**
 * Asks the server as this account. When the session is over a persona signs in by itself; for everybody else nothing of what
 * was seen stays on the device, and nothing more is asked until they sign in.
 */
export function askAs(
  parts: AccountParts,
  address: Address,
  lastSeen: LastSeen | null,
): Account["ask"] {
  const { session, queries, identity } = parts;
  return async <T>(path: string, options: Parameters<Account["ask"]>[1] = {}): Promise<T> => {
    const isPlain = Object.keys(options).length === 0;
    const sent = { ...options, account: address };
    const send = () =>
      options.method === "POST"
        ? once(JSON.stringify([address, path, options.body]), (key) =>
            request<T>(path, { ...sent, key }),
          )
        : request<T>(path, sent);
    try {
      return await session.asking(isPlain ? () => askFirst<T>(path, address) : send);
    } catch (error) {
      // What stands there now comes at once; what the person typed stays in its form.
      if (error instanceof ProblemError && error.problem === "changed-since")
        await queries.invalidateQueries({ queryKey: ["live"] });
      if (!isSignedOut(error)) throw error;
      lastSeen?.clear();
      if (identity.kind !== "persona") throw error;
      await session.renew(() => signInNow(parts, address));
      return session.asking(send);
    }
  };
}
