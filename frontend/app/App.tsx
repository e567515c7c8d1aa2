import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { Suspense } from "react";
import { askAgain } from "../data/ask-again.ts";
import { againWhileAway } from "../data/is-away.ts";
import { Announcer } from "../parts/Announcer.tsx";
import { Failsafe } from "../parts/Failsafe.tsx";
import { Waiting } from "../parts/Waiting.tsx";
import { LanguageProvider } from "../words/Language.tsx";
import { ConfigGate } from "./ConfigGate.tsx";
import { Frame } from "./Frame.tsx";
import { Routes } from "./Routes.tsx";

/** Answers that need no account; each account has its own. */
const open = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      retry: askAgain,
      refetchInterval: againWhileAway,
      networkMode: "always",
    },
  },
});

/** The page: language, one frame, and inside it whatever the address says. */
export function App() {
  return (
    <LanguageProvider>
      <Failsafe isPage>
        <QueryClientProvider client={open}>
          <Suspense fallback={null}>
            <Announcer>
              <Frame>
                <Failsafe>
                  <Suspense fallback={<Waiting />}>
                    <ConfigGate>
                      <Routes />
                    </ConfigGate>
                  </Suspense>
                </Failsafe>
              </Frame>
            </Announcer>
          </Suspense>
        </QueryClientProvider>
      </Failsafe>
    </LanguageProvider>
  );
}
