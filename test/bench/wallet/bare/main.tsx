/** What anybody begins with: React, wagmi that reads a chain, and the components and styles that the wallet has too. */
import { Button, Heading } from "@amsterdam/design-system-react";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createRoot } from "react-dom/client";
import { defineChain } from "viem";
import { createConfig, http, injected, useBlockNumber, WagmiProvider } from "wagmi";
import "../../../../frontend/theme/index.css";

const chain = defineChain({
  id: 1,
  name: "Bare",
  nativeCurrency: { name: "Ether", symbol: "ETH", decimals: 18 },
  rpcUrls: { default: { http: ["/rpc"] } },
});
const config = createConfig({
  chains: [chain],
  connectors: [injected()],
  transports: { [chain.id]: http() },
});

function Page() {
  const { refetch } = useBlockNumber({ query: { enabled: false } });
  return (
    <main>
      <Heading level={1}>Bare</Heading>
      <Button onClick={() => void refetch()}>Ask</Button>
    </main>
  );
}

createRoot(document.getElementById("root")!).render(
  <WagmiProvider config={config}>
    <QueryClientProvider client={new QueryClient()}>
      <Page />
    </QueryClientProvider>
  </WagmiProvider>,
);
