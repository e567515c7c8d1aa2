import { QueryClient } from "@tanstack/react-query";
import type { Address, Client } from "viem";
import { createConfig, http, type Config as WagmiConfig } from "wagmi";
import type { Config } from "../../protocol/wire/dossier-api.ts";
import { chainOf } from "./chain.ts";
import type { Identity } from "./identity.ts";

/** What one account on the page has for itself, so that two can live side by side. */
export type AccountParts = {
  wagmi: WagmiConfig;
  queries: QueryClient;
  /** Reads the chain as this account. */
  chain: Client;
  /** Tells which account acts, once the connector told: it goes along with each question to the chain. */
  actAs: (address: Address) => void;
};

export function accountParts(config: Config, identity: Identity): AccountParts {
  let acting: Address | undefined;
  const chain = chainOf(config.chainId);
  const wagmi = createConfig({
    chains: [chain],
    connectors: identity.kind === "wallet" ? [] : [identity.connector],
    multiInjectedProviderDiscovery: identity.kind === "wallet",
    storage: null,
    transports: {
      [chain.id]: http(undefined, {
        batch: { batchSize: 100, wait: 5 },
        retryCount: 1,
        onFetchRequest: (_request, init) => ({
          ...init,
          headers: {
            ...(init.headers as { [name: string]: string }),
            ...(acting && { "X-Account": acting }),
          },
        }),
      }),
    },
    pollingInterval: 250,
    cacheTime: 0,
  });
  const queries = new QueryClient({
    // Asked also when the device says that it has no connection: the answer is then what was seen last.
    defaultOptions: {
      queries: { staleTime: 30_000, retry: 1, refetchOnWindowFocus: true, networkMode: "always" },
      mutations: { networkMode: "always" },
    },
  });
  const actAs = (address: Address) => {
    acting = address;
  };
  return { wagmi, queries, chain: wagmi.getClient(), actAs };
}
