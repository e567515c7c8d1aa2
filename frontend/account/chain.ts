import { defineChain, type Chain } from "viem";

/** The chain as this server serves it. A browser wallet is offered the same address. */
export function chainOf(chainId: number): Chain {
  return defineChain({
    id: chainId,
    name: "Socialcoin",
    nativeCurrency: { name: "Ether", symbol: "ETH", decimals: 18 },
    rpcUrls: { default: { http: [`${location.origin}/rpc`] } },
  });
}
