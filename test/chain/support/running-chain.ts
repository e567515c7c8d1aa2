/** A chain in this process, stopped when the test is over. */
import { onTestFinished } from "vitest";
import { startChain, type ChainOptions } from "../../../chain/start-chain.ts";
import { dataFolder } from "./data-folder.ts";
import { rpcTo } from "./rpc.ts";

export async function runningChain(options: Partial<ChainOptions> = {}) {
  const dir = options.dir ?? (await dataFolder());
  const chain = await startChain({ dir, port: 0, ...options });
  onTestFinished(() => chain.stop());
  return { ...chain, dir, rpc: rpcTo(chain.url) };
}
