import { QueryClientProvider, useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useState, type ReactNode } from "react";
import { Router } from "wouter";
import { memoryLocation } from "wouter/memory-location";
import { useConfig } from "../config/ConfigContext.ts";
import { isAway } from "../data/is-away.ts";
import { openLastSeen } from "../data/last-seen.ts";
import { ME } from "../data/own-paths.ts";
import { useLiveQueries } from "../data/use-live-queries.ts";
import { FailureNotice } from "../parts/FailureNotice.tsx";
import { Waiting } from "../parts/Waiting.tsx";
import { AccountContext, type Account } from "./AccountContext.ts";
import { accountParts, type AccountParts } from "./account-parts.ts";
import type { ErasedAnswer } from "../../protocol/wire/rights-api.ts";
import { addressOf } from "./address-of.ts";
import { askFirst, tookTold } from "./asked-ahead.ts";
import { continueOrSignIn, signInNow } from "./continue-or-sign-in.ts";
import { endSession, forgetSession } from "./end-session.ts";
import type { Identity } from "./identity.ts";
import { ProblemError, request, type RequestOptions } from "./request.ts";
import { whenSignedOutElsewhere } from "./signed-out.ts";

/** How long a page waits before it tries to sign in again. */
const AGAIN_MS = 2_000;

type Props = {
  identity: Identity;
  /** Given for a second account on the page: it then has a history of its own, starting here. */
  memoryPath?: string;
  onSignedOut: (why?: ErasedAnswer) => void;
  children: ReactNode;
};

/**
 * Everything one account needs, with nothing shared with another on the same page: its connector, its answers, its
 * session. Give it a `key` of the identity, so that another identity starts afresh.
 */
export function AccountRoot({ identity, memoryPath, onSignedOut, children }: Props) {
  const config = useConfig();
  const [parts] = useState(() => accountParts(config, identity));
  const [memory] = useState(() =>
    memoryPath === undefined ? null : memoryLocation({ path: memoryPath }),
  );
  const signedIn = (
    <SignedIn parts={parts} identity={identity} onSignedOut={onSignedOut}>
      {children}
    </SignedIn>
  );
  return (
    <QueryClientProvider client={parts.queries}>
      {memory ? <Router hook={memory.hook}>{signedIn}</Router> : signedIn}
    </QueryClientProvider>
  );
}

type SignedInProps = Omit<Props, "memoryPath"> & { parts: AccountParts };

function SignedIn({ parts, identity, onSignedOut, children }: SignedInProps) {
  useLiveQueries();
  const connected = useQuery({
    queryKey: ["connect"],
    queryFn: async () => {
      const address = await addressOf(parts);
      parts.actAs(address);
      const enter = identity.kind === "persona" ? signInNow : continueOrSignIn;
      const entered = enter(parts, address).then((now) => {
        // The page that opens now does not ask it a second time.
        parts.queries.setQueryData(["live", "me"], now);
        return now;
      });
      const me = await entered.catch((error: unknown) => {
        // Without a connection a resident reads on; what is sent later asks for the session by itself.
        const seen = isAway(error) && openLastSeen(address).of(ME);
        if (seen) return seen.value as Account["me"];
        throw error;
      });
      return { address, me };
    },
    staleTime: Infinity,
    retry: false,
    refetchOnWindowFocus: false,
    // A server that is away comes back; a wallet would ask its owner again and again, so only a persona tries by itself.
    refetchInterval: ({ state }) =>
      identity.kind === "persona" && state.status === "error" ? AGAIN_MS : false,
  });
  const address = connected.data?.address;
  const me = useQuery({
    queryKey: ["live", "me"],
    queryFn: () => request<Account["me"]>(ME, { account: address }),
    enabled: address !== undefined,
  });
  const seen = useMemo(() => (address ? openLastSeen(address) : null), [address]);
  const asNow = me.data ?? connected.data?.me;
  // What staff and who looks along see is about others: it stays off their devices.
  const own = asNow?.role === "none" && !asNow.reads;
  const lastSeen = own ? seen : null;
  useEffect(() => {
    if (me.data) lastSeen?.keep({ path: ME, value: me.data });
    else if (asNow && !own) seen?.close();
  }, [me.data, asNow, own, lastSeen, seen]);

  useEffect(() => tookTold(parts.told), [parts]);
  useEffect(() => lastSeen?.keep(...parts.told), [parts, lastSeen]);

  useEffect(() => {
    if (!address) return;
    return whenSignedOutElsewhere(address, () => {
      seen?.close();
      parts.queries.clear();
      onSignedOut();
    });
  }, [address, parts, seen, onSignedOut]);

  if (connected.isError)
    return <FailureNotice error={connected.error} again={() => void connected.refetch()} />;
  if (!connected.data || !address || !asNow) return <Waiting />;

  const account: Account = {
    address,
    identity,
    me: asNow,
    lastSeen,
    parts,
    chain: parts.chain,
    ask: async <T,>(path: string, options: Omit<RequestOptions, "account"> = {}): Promise<T> => {
      try {
        const plain = Object.keys(options).length === 0;
        return plain
          ? await askFirst<T>(path, address)
          : await request<T>(path, { ...options, account: address });
      } catch (error) {
        // What stands there now comes at once; what the person typed stays in its form.
        if (error instanceof ProblemError && error.problem === "changed-since")
          await parts.queries.invalidateQueries({ queryKey: ["live"] });
        if (!isSignedOut(error)) throw error;
        lastSeen?.clear();
        if (identity.kind !== "persona") throw error;
        await signInNow(parts, address);
        return await request(path, { ...options, account: address });
      }
    },
    signInAgain: async () => {
      await signInNow(parts, address);
      await parts.queries.invalidateQueries({ queryKey: ["live"] });
    },
    signOut: async (why) => {
      if (why) forgetSession(address, identity.kind);
      else await endSession(address, identity.kind);
      seen?.close();
      parts.queries.clear();
      onSignedOut(why);
    },
  };
  return <AccountContext value={account}>{children}</AccountContext>;
}

function isSignedOut(error: unknown): boolean {
  return (
    error instanceof ProblemError &&
    (error.problem === "sign-in-needed" || error.problem === "session-expired")
  );
}
