import { useQuery } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { ProblemError } from "../account/request.ts";
import { ConfigContext } from "../config/ConfigContext.ts";
import { keptConfig, loadConfig, toldConfig } from "../config/load-config.ts";
import { FailureNotice } from "../parts/FailureNotice.tsx";
import { Waiting } from "../parts/Waiting.tsx";

/** Waits for the server to tell which network this is. It keeps trying, so that a page opened too early heals itself; until then it goes by what it was told last time. */
export function ConfigGate({ children }: { children: ReactNode }) {
  const [kept] = useState(keptConfig);
  const config = useQuery({
    queryKey: ["config"],
    queryFn: () =>
      loadConfig().catch(() => {
        throw new ProblemError("server-unreachable");
      }),
    initialData: toldConfig,
    staleTime: Infinity,
    retry: false,
    refetchInterval: ({ state }) => (state.data ? false : 2_000),
  });
  const known = config.data ?? (config.error ? kept : undefined);
  if (known)
    return (
      <ConfigContext key={known.contracts.SocialCoin} value={known}>
        {children}
      </ConfigContext>
    );
  if (config.error)
    return <FailureNotice error={config.error} again={() => void config.refetch()} />;
  return <Waiting />;
}
