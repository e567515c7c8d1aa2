import type { Config } from "../../protocol/wire/dossier-api.ts";

/** Reads what differs per network: one build of the wallet runs everywhere. @throws when the server does not answer. */
export async function loadConfig(): Promise<Config> {
  const response = await fetch("/config.json", { cache: "no-store" });
  if (!response.ok) throw new Error(`config.json answered ${response.status}`);
  return (await response.json()) as Config;
}
