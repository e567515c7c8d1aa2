/** The index (Ponder) as a service. */
import { join } from "node:path";
import { CHAIN_ID } from "./chain.ts";
import type { DataFolder } from "./data-folder.ts";
import type { Supervisor } from "./supervisor.ts";

export type IndexPlace = { port: number; databaseUrl: string; chainUrl: string; schema: string };

/** Starts the index and waits until it has read the chain; its URL. */
export async function startIndex(
  supervisor: Supervisor,
  root: string,
  folder: DataFolder,
  { port, databaseUrl, chainUrl, schema }: IndexPlace,
): Promise<string> {
  const url = `http://127.0.0.1:${port}`;
  const ponder = join(root, "node_modules", "ponder", "dist", "esm", "bin", "ponder.js");
  const place = [
    "--root",
    "indexer",
    "--hostname",
    "127.0.0.1",
    "--port",
    String(port),
    "--schema",
    schema,
  ];
  await supervisor.start({
    name: "index",
    title: "The index",
    command: process.execPath,
    args: [ponder, "start", ...place],
    cwd: root,
    env: {
      DATABASE_URL: databaseUrl,
      CHAIN_RPC_URL: chainUrl,
      CHAIN_ID: String(CHAIN_ID),
      DEPLOYMENT_FILE: folder.deployment,
      PONDER_TELEMETRY_DISABLED: "1",
    },
    isReady: async () => (await fetch(`${url}/ready`)).status === 200,
    patience: 120,
  });
  return url;
}
