import { QueryClient } from "@tanstack/react-query";
import type { Client } from "viem";
import type { Address } from "../../protocol/wire/basics.ts";
import type { Config } from "../../protocol/wire/dossier-api.ts";
import { askAgain } from "../data/ask-again.ts";
import { againWhileAway } from "../data/is-away.ts";
import type { Told } from "./asked-ahead.ts";
import { fetched } from "./fetched.ts";
import type { Identity } from "./identity.ts";
import { openSession, type Session } from "./open-session.ts";
import type { Signing } from "./signing.ts";
import { standAtOnce } from "./stand-at-once.ts";

/** What one account on the page has for itself, so that two can live side by side. */
export type AccountParts = {
  identity: Identity;
  queries: QueryClient;
  session: Session;
  /** What signs and what asks the chain, loaded once something needs it. @throws ProblemError when it can not be fetched. */
  signing: () => Promise<Signing>;
  /** Reads the chain as this account. @throws ProblemError once its session is over. */
  chain: () => Promise<Client>;
  /** What was told before anything was drawn, and stands there at once. */
  told: readonly Told[];
  /** Tells which account acts, once that is known: it goes along with each question to the chain. */
  actAs: (address: Address) => void;
};

export function accountParts(config: Config, identity: Identity): AccountParts {
  let acting: Address | undefined;
  let opened: Promise<Signing> | null = null;
  const open = async () => {
    const { openSigning } = await fetched(import("./signing.ts"));
    return openSigning(config, identity, () => acting);
  };
  const signing = () => {
    opened ??= open().catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  };
  const session = openSession();
  const queries = new QueryClient({
    // Asked also when the device says that it has no connection: the answer is then what was seen last.
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: askAgain,
        refetchInterval: againWhileAway,
        refetchOnWindowFocus: true,
        networkMode: "always",
      },
      mutations: { networkMode: "always" },
    },
  });
  const passkey = identity.kind === "passkey" ? identity.address : undefined;
  acting = passkey;
  return {
    identity,
    queries,
    session,
    told: passkey ? standAtOnce(queries, passkey) : [],
    signing,
    chain: () => session.asking(async () => (await signing()).chain),
    actAs: (address) => {
      acting = address;
    },
  };
}
