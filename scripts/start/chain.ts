/** The local chain as a service, and what a start asks it. */
import { join } from "node:path";
import type { DataFolder } from "./data-folder.ts";
import type { Supervisor } from "./supervisor.ts";

/** Not 31337, on which Hardhat Ignition forgets its deployments. */
export const CHAIN_ID = 68110001;

/** What is used at the first start alone. */
export type Beginning = {
  /** Seconds; with it the chain's history stays open to be written until it is closed. */
  genesis: number | undefined;
  /** Who owns how much wei. */
  funds: [address: string, wei: bigint][];
};

/** Starts the chain; its URL. */
export async function startChain(
  supervisor: Supervisor,
  root: string,
  folder: DataFolder,
  port: number,
  { genesis, funds }: Beginning,
): Promise<string> {
  const url = `http://127.0.0.1:${port}`;
  const place = ["--data", folder.chain, "--port", String(port)];
  const identity = ["--chain-id", String(CHAIN_ID)];
  if (genesis !== undefined) identity.push("--genesis-time", String(genesis));
  for (const [address, wei] of funds) identity.push("--fund", `${address}=${wei}`);
  await supervisor.start({
    name: "chain",
    title: "The local chain",
    command: process.execPath,
    args: [join(root, "chain", "main.ts"), ...place, ...identity],
    cwd: root,
    isReady: async () => Number(await askChain(url, "eth_chainId")) === CHAIN_ID,
    patience: 120,
  });
  return url;
}

/** One JSON-RPC question. Throws what the chain answers as an error. */
export async function askChain(
  url: string,
  method: string,
  params: unknown[] = [],
): Promise<unknown> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ jsonrpc: "2.0", id: 1, method, params }),
  });
  const { result, error } = (await response.json()) as {
    result?: unknown;
    error?: { message: string };
  };
  if (error) throw new Error(`${method}: ${error.message}`);
  return result;
}
