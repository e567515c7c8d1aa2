import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import type { Hex } from "viem";
import { startChain } from "../../../chain/start-chain.ts";
import { deployLedger } from "./ledger.ts";

const chainId = 68_110_001;
const days = 86_400;

const tenDaysAgo = () => Math.floor(Date.now() / 1000) - 10 * days;

/** A chain of the test's own that begins in the past, with the contracts on it. */
export async function setChain(genesisTime = tenDaysAgo()) {
  const dir = await mkdtemp(join(tmpdir(), "socialcoin-index-chain-"));
  const chain = await startChain({ dir: join(dir, "chain"), port: 0, chainId, genesisTime });
  const stop = async () => {
    await chain.stop();
    await rm(dir, { recursive: true, force: true });
  };
  const ledger = await deployLedger(chain.url).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  const deploymentFile = join(dir, "deployment.json");
  const { startBlock, contracts } = ledger;
  await writeFile(deploymentFile, JSON.stringify({ chainId, startBlock, contracts }));

  return {
    ledger,
    genesisTime,
    place: { chainUrl: chain.url, chainId, deploymentFile },
    /** Lets the chain's time pass while history is open. */
    async sleep(seconds: number) {
      const { timestamp } = await ledger.client.getBlock();
      await ask(chain.url, "chain_setNextBlockTime", [Number(timestamp) + seconds]);
    },
    /** Everything that the chain holds at this moment, storage and all, as JSON. */
    state: async () => {
      const zipped = await chain.machine.ask((anvil) => anvil.call<Hex>("anvil_dumpState", []));
      return promisify(gunzip)(Buffer.from(zipped.slice(2), "hex"));
    },
    /** From here on blocks carry the present time. */
    closeHistory: () => ask(chain.url, "chain_closeHistory", []),
    stop,
  };
}

async function ask(url: string, method: string, params: unknown[]): Promise<void> {
  const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method, params });
  const headers = { "content-type": "application/json" };
  const answer = await (await fetch(url, { method: "POST", headers, body })).json();
  const { error } = answer as { error?: { message: string } };
  if (error) throw new Error(error.message);
}
