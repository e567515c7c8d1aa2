import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ProblemError } from "../account/request.ts";
import { ConfigContext } from "../config/ConfigContext.ts";
import { loadConfig } from "../config/load-config.ts";
import { FailureNotice } from "../parts/FailureNotice.tsx";
import { Waiting } from "../parts/Waiting.tsx";

/** Waits for the server to tell which network this is. It keeps trying, so that a page opened too early heals itself. */
export function ConfigGate({ children }: { children: ReactNode }) {
  const config = useQuery({
    queryKey: ["config"],
    queryFn: () =>
      loadConfig().catch(() => {
        throw new ProblemError("server-unreachable");
      }),
    staleTime: Infinity,
    retry: false,
    refetchInterval: ({ state }) => (state.data ? false : 2_000),
  });
  if (config.data) return <ConfigContext value={config.data}>{children}</ConfigContext>;
  if (config.error)
    return <FailureNotice error={config.error} again={() => void config.refetch()} />;
  return <Waiting />;
}
