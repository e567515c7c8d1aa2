import { QueryClientProvider, skipToken, useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useState, type ReactNode } from "react";
import { Router } from "wouter";
import { memoryLocation } from "wouter/memory-location";
import { useConfig } from "../config/ConfigContext.ts";
import { againWhileAway, isAway } from "../data/is-away.ts";
import { openLastSeen } from "../data/last-seen.ts";
import { ME } from "../data/own-paths.ts";
import { useLiveQueries } from "../data/use-live-queries.ts";
import { FailureNotice } from "../parts/FailureNotice.tsx";
import { Waiting } from "../parts/Waiting.tsx";
import { AccountContext, type Account } from "./AccountContext.ts";
import { accountParts, type AccountParts } from "./account-parts.ts";
import type { ErasedAnswer } from "../../protocol/wire/rights-api.ts";
import { addressOf } from "./address-of.ts";
import { askAs } from "./ask-as.ts";
import { tookTold } from "./asked-ahead.ts";
import { continueOrSignIn, signInNow } from "./continue-or-sign-in.ts";
import { endSession, forgetSession } from "./end-session.ts";
import type { Identity } from "./identity.ts";
import { untilRoleBegins } from "./role-begins.ts";
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
    import.meta.env.MODE === "demo" && memoryPath !== undefined
      ? memoryLocation({ path: memoryPath })
      : null,
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
  const seen = useMemo(() => (address ? openLastSeen(address) : null), [address]);
  const ask = useMemo(() => (address ? askAs(parts, address, seen) : null), [parts, address, seen]);
  const me = useQuery({
    queryKey: ["live", "me"],
    queryFn: ask ? () => ask<Account["me"]>(ME) : skipToken,
    refetchInterval: (query) =>
      againWhileAway(query) || untilRoleBegins(query.state.data, Date.now()),
  });
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
  if (!connected.data || !address || !ask || !asNow) return <Waiting />;

  const account: Account = {
    address,
    identity,
    me: asNow,
    lastSeen,
    parts,
    chain: parts.chain,
    ask,
    signInAgain: async () => {
      await continueOrSignIn(parts, address);
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
