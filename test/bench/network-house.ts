import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { boot, type Running } from "../../chain/boot.ts";
import { Journal } from "../../chain/journal.ts";
import { startBundler } from "../../scripts/start/bundler.ts";
import type { Personas } from "../../scripts/seed/personas.ts";
import { claimFolder } from "../../scripts/start/claim-folder.ts";
import { readJson } from "../../scripts/start/json-file.ts";
import { startIndex } from "../../scripts/start/index-service.ts";
import { readOrigin } from "../../scripts/start/origin.ts";
import { innerPorts } from "../../scripts/start/ports.ts";
import { startPostgres } from "../../scripts/start/postgres.ts";
import { startServer } from "../../scripts/start/server.ts";
import { supervise } from "../../scripts/start/supervisor.ts";
import { freePort } from "../indexer/stage/database.ts";
import { openHouse } from "./open-house.ts";

const ONE_ETHER = "0xde0b6b3a7640000";

/** Everything that npm start runs, on a network that makes its blocks by the clock. */
export type NetworkHouse = { url: string; data: string; chainUrl: string; close(): Promise<void> };

/**
 * Loads the pilot as npm start does, and opens it again on an EVM that answers at once that it has a transaction and makes a block
 * each so many seconds, as a network does. The local chain makes one as soon as there is something for it.
 */
export async function openOnNetwork(blockSeconds: number): Promise<NetworkHouse> {
  const data = await mkdtemp(join(tmpdir(), "socialcoin-bench-network-"));
  const opened = new AsyncDisposableStack();
  opened.defer(() => rm(data, { recursive: true, force: true }));
  try {
    await (await openHouse(data, await freePort())).close();

    const { process: evm } = await evmOf(join(data, "chain"));
    opened.defer(() => evm.stop());
    await evm.client.call("evm_setTime", [Math.floor(Date.now() / 1_000)]);
    // Wallets offer the tip that this EVM names, and must own it.
    for (const { address } of Object.values(readJson<Personas>(join(data, "personas.json")) ?? {}))
      await evm.client.call("anvil_setBalance", [address, ONE_ETHER]);
    await evm.client.call("evm_setIntervalMining", [blockSeconds]);
    const chainUrl = `http://127.0.0.1:${evm.client.port}`;

    const port = await freePort();
    const { folder, unlock } = await claimFolder(data, false, () => Promise.resolve());
    opened.defer(unlock);
    const { ports, release } = await innerPorts(folder.ports);
    opened.defer(release);
    const root = process.cwd();
    const supervisor = supervise(folder.logs, folder.processes);
    opened.defer(() => supervisor.stopAll());
    const { postgres, index, bundler } = ports;
    const databases = await startPostgres(supervisor, folder, postgres, readOrigin(folder.origin)!);
    await Promise.all([
      startIndex(supervisor, root, folder, {
        port: index,
        databaseUrl: databases.index,
        chainUrl,
      }),
      startBundler(supervisor, root, folder, { port: bundler, chainUrl }),
    ]);
    const place = {
      port,
      chainUrl,
      indexUrl: `http://127.0.0.1:${index}`,
      bundlerUrl: `http://127.0.0.1:${bundler}`,
      databaseUrl: databases.dossier,
    };
    const url = await startServer(supervisor, root, folder, place, () => undefined);
    return { url, data, chainUrl, close: () => opened.disposeAsync() };
  } catch (error) {
    await opened.disposeAsync();
    throw error;
  }
}

/** An EVM with the chain of this folder, which nobody else has open; the journal hears of nothing that comes after. */
async function evmOf(dir: string): Promise<Running> {
  const { journal, records } = await Journal.open(dir);
  await journal.close();
  const [genesis] = records;
  if (genesis?.kind !== "genesis") throw new Error(`${dir} holds no chain.`);
  return boot(dir, genesis, () => Promise.resolve(records));
}
