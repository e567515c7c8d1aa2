/** The index (Ponder) as a service. */
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Head } from "../../protocol/wire/basics.ts";
import { Advice } from "../bootstrap/advice.mjs";
import { askChain, CHAIN_ID } from "./chain.ts";
import type { DataFolder } from "./data-folder.ts";
import type { Supervisor } from "./supervisor.ts";

const PATIENCE_SECONDS = 120;

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
    patience: PATIENCE_SECONDS,
  });
  return url;
}

/** Waits until the index has read the block that the chain ends with now. */
export async function untilIndexHas(chainUrl: string, indexUrl: string): Promise<void> {
  const last = Number(await askChain(chainUrl, "eth_blockNumber"));
  const deadline = performance.now() + PATIENCE_SECONDS * 1000;
  while (performance.now() < deadline) {
    const { block } = (await (await fetch(`${indexUrl}/head`)).json()) as Head;
    if (block >= last) return;
    await sleep(100);
  }
  throw new Advice(`The index did not come to block ${last}. Look in the log index.log.`);
}
