import { http } from "viem";
import type { Address, Chain } from "viem";

/** Any bundler over JSON-RPC (ERC-7769). @throws what it refuses. */
export type Bundler = (asked: { method: string; params: unknown[] }) => Promise<unknown>;

/** The bundler behind this server's door, asked as one account. */
export function bundlerOf(account: Address, chain: Chain): Bundler {
  const fetchOptions = { headers: { "X-Account": account } };
  const transport = http(`${location.origin}/bundler`, {
    fetchOptions,
    retryCount: 0,
    timeout: 30_000,
  });
  return transport({ chain }).request;
}
