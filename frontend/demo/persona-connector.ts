import { createClient, custom, type Hex } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { createConnector } from "wagmi";

/**
 * Signs as one of the invented people, with the key that the demonstration server handed out. These files are no part
 * of a production build.
 */
export function personaConnector(id: string, privateKey: Hex) {
  const account = privateKeyToAccount(privateKey);
  return createConnector((config) => {
    const chain = config.chains[0];
    const transport = config.transports![chain.id]!;
    const client = createClient({ account, chain, transport, pollingInterval: 250, cacheTime: 0 });
    return {
      id: `persona-${id}`,
      name: id,
      type: "persona",
      connect: async <withCapabilities extends boolean = false>() => ({
        accounts: [account.address] as unknown as withCapabilities extends true
          ? readonly { address: Hex; capabilities: { [name: string]: unknown } }[]
          : readonly Hex[],
        chainId: chain.id,
      }),
      disconnect: async () => undefined,
      getAccounts: async () => [account.address],
      getChainId: async () => chain.id,
      getClient: async () => client,
      getProvider: async () => custom({ request: client.request })({}),
      isAuthorized: async () => true,
      onAccountsChanged: () => undefined,
      onChainChanged: () => undefined,
      onDisconnect: () => undefined,
    };
  });
}
