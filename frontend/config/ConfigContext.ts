import { createContext, use } from "react";
import type { Config } from "../../protocol/wire/dossier-api.ts";

export const ConfigContext = createContext<Config | null>(null);

/** The network this page runs on. */
export function useConfig(): Config {
  const config = use(ConfigContext);
  if (!config) throw new Error("useConfig outside ConfigContext");
  return config;
}
