import { createClient, custom, hexToBigInt, numberToHex } from "viem";
import type { Address, Hex } from "viem";
import { createConnector } from "wagmi";
import type { Config } from "../../../protocol/wire/dossier-api.ts";
import { bundlerOf } from "./bundler-of.ts";
import type { KeptPasskey } from "./kept-passkey.ts";
import { sendOperation } from "./send-operation.ts";
import { signMessageAs } from "./sign-message.ts";

type Asked = { method: string; params?: unknown };
type Sent = { to: Address; data: Hex; gas: Hex };

/**
 * The account of a passkey, as a wallet (EIP-1193): whoever sends or signs with it need not know what it is. What it
 * signs as a transaction becomes an ERC-4337 operation; the hash that it answers is of the transaction that brought it.
 */
export function passkeyConnector(kept: KeptPasskey, { chainId, accounts }: Config) {
  if (!accounts) throw new Error("There are no passkey accounts on this network");
  return createConnector((config) => {
    const chain = config.chains[0];
    const transport = config.transports![chain.id]!;
    const reads = createClient({ chain, transport, pollingInterval: 250, cacheTime: 0 });
    const bundler = bundlerOf(kept.account, chain);
    const place = { chainId, accounts, chain: reads, bundler };

    const request = async ({ method, params }: Asked): Promise<unknown> => {
      const [first] = (params ?? []) as unknown[];
      if (method === "eth_chainId") return numberToHex(chain.id);
      if (method === "eth_accounts" || method === "eth_requestAccounts") return [kept.account];
      if (method === "personal_sign")
        return signMessageAs(
          kept,
          { raw: first as Hex },
          { chainId, factory: accounts.factory, chain: reads },
        );
      if (method === "eth_sendTransaction") {
        const { to, data, gas } = first as Sent;
        return sendOperation(place, kept, [{ to, data }], hexToBigInt(gas));
      }
      return reads.request({ method, params } as never);
    };
    const provider = custom({ request }, { retryCount: 0 });
    const client = createClient({
      account: kept.account,
      chain,
      transport: provider,
      pollingInterval: 250,
      cacheTime: 0,
    });
    return {
      id: "passkey",
      name: "passkey",
      type: "passkey",
      connect: async <withCapabilities extends boolean = false>() => ({
        accounts: [kept.account] as unknown as withCapabilities extends true
          ? readonly { address: Hex; capabilities: { [name: string]: unknown } }[]
          : readonly Hex[],
        chainId: chain.id,
      }),
      disconnect: async () => undefined,
      getAccounts: async () => [kept.account],
      getChainId: async () => chain.id,
      getClient: async () => client,
      getProvider: async () => ({ request }),
      isAuthorized: async () => true,
      onAccountsChanged: () => undefined,
      onChainChanged: () => undefined,
      onDisconnect: () => undefined,
    };
  });
}
