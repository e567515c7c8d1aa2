import type { Address, Client } from "viem";
import { createConfig, http, type Config as WagmiConfig } from "wagmi";
import type { Config } from "../../protocol/wire/dossier-api.ts";
import { chainOf } from "./chain.ts";
import type { Identity } from "./identity.ts";

/** What signs for one account and what reads the chain as it: no page waits for it before it is drawn (decision 74). */
export type Signing = { wagmi: WagmiConfig; chain: Client };

/** @param acting Which account acts, once that is known. */
export async function openSigning(
  config: Config,
  identity: Identity,
  acting: () => Address | undefined,
): Promise<Signing> {
  const chain = chainOf(config.chainId);
  const wagmi = createConfig({
    chains: [chain],
    connectors: identity.kind === "wallet" ? [] : [await identity.connector()],
    multiInjectedProviderDiscovery: identity.kind === "wallet",
    storage: null,
    transports: {
      [chain.id]: http(undefined, {
        batch: { batchSize: 100, wait: 5 },
        retryCount: 1,
        onFetchRequest: (_request, init) => {
          const account = acting();
          return {
            ...init,
            headers: {
              ...(init.headers as { [name: string]: string }),
              ...(account && { "X-Account": account }),
            },
          };
        },
      }),
    },
    pollingInterval: 250,
    cacheTime: 0,
  });
  return { wagmi, chain: wagmi.getClient() };
}
