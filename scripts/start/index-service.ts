/** The index (Ponder) as a service. */
import { join } from "node:path";
import { CHAIN_ID } from "./chain.ts";
import type { DataFolder } from "./data-folder.ts";
import type { Supervisor } from "./supervisor.ts";

export type IndexPlace = { port: number; databaseUrl: string; chainUrl: string };

/** Starts the index and waits until it has read the chain; its URL. */
export async function startIndex(
  supervisor: Supervisor,
  root: string,
  folder: DataFolder,
  { port, databaseUrl, chainUrl }: IndexPlace,
): Promise<string> {
  const url = `http://127.0.0.1:${port}`;
  await supervisor.start({
    name: "index",
    title: "The index",
    command: process.execPath,
    args: [join(root, "indexer", "start.ts"), "--port", String(port)],
    cwd: root,
    env: {
      DATABASE_URL: databaseUrl,
      CHAIN_RPC_URL: chainUrl,
      CHAIN_ID: String(CHAIN_ID),
      DEPLOYMENT_FILE: folder.deployment,
    },
    isReady: async () => (await fetch(`${url}/ready`)).status === 200,
    patience: 120,
  });
  return url;
}
