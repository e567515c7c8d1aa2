import type { Config } from "../../protocol/wire/dossier-api.ts";
import { fetchInTime } from "../account/fetch-in-time.ts";
import { onDevice } from "../data/browser-storage.ts";

const STORED = "config";

/** What the server said last time, for when there is no connection; nothing in it is about anybody. */
export function keptConfig(): Config | undefined {
  try {
    return (JSON.parse(onDevice.getItem(STORED) ?? "null") as Config | null) ?? undefined;
  } catch {
    return undefined;
  }
}

let asked: Promise<Config> | null = null;
let told: Config | undefined;

/** What the server said since this page was opened, where it is there already. */
export const toldConfig = (): Config | undefined => told;

/**
 * Asks before anything is drawn; whoever loads it first gets that answer. @param along What brings it along, if anything does.
 */
export function askConfig(along?: Promise<Config>): Promise<Config> {
  asked = along ? along.then(keepConfig, fetchConfig) : fetchConfig();
  asked.catch(() => null);
  return asked;
}

/** Reads what differs per network: one build of the wallet runs everywhere. @throws when the server does not answer. */
export function loadConfig(): Promise<Config> {
  const config = asked ?? fetchConfig();
  asked = null;
  return config;
}

async function fetchConfig(): Promise<Config> {
  const response = await fetchInTime("/config.json", { cache: "no-store" });
  if (!response.ok) throw new Error(`config.json answered ${response.status}`);
  return keepConfig((await response.json()) as Config);
}

function keepConfig(config: Config): Config {
  told = config;
  onDevice.setItem(STORED, JSON.stringify(config));
  return config;
}
