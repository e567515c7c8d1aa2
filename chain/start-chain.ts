/**
 * The local chain: an EVM that loses nothing. Whatever a client was told has succeeded is there
 * after any crash, with the same block times and hashes. Everything needed for that is in one
 * file, `journal`, in the data folder; copying that file while the chain is stopped is a backup.
 *
 * Deliberately not done: no consensus and no peers (one machine), no access control (the server in
 * front has it), no state at blocks long past, no subscriptions over WebSocket, no compaction.
 */
import { mkdir } from "node:fs/promises";
import type { Answering } from "./answer.ts";
import { Clock } from "./clock.ts";
import { Journal } from "./journal.ts";
import { lockDataFolder } from "./lock.ts";
import { Machine } from "./machine.ts";
import { Miner } from "./miner.ts";
import type { GenesisRecord, Hex, JournalRecord } from "./record.ts";
import { JournalDamaged } from "./recover-records.ts";
import { closeRpc, serveRpc } from "./rpc-server.ts";

/** The chain's own id: not one that wallets and tools give a meaning to. */
const DEFAULT_CHAIN_ID = 68110001;

export interface ChainOptions {
  /** The data folder; created when it is not there. */
  dir: string;
  /** 0 takes a free one. */
  port: number;
  chainId?: number;
  /**
   * Unix seconds of block 0; counts at the first start only. When given, history is open: block
   * times may be set until it is closed. Without it the chain begins now, with history closed.
   */
  genesisTime?: number;
  /** Who owns how much wei from the beginning; counts at the first start only. */
  funds?: Record<Hex, bigint>;
  /** Hears of a failure after which the chain has stopped. */
  onFatal?: (error: unknown) => void;
}

export interface Chain extends Answering {
  url: string;
  /** The last block at the start. */
  block: number;
  /** Bytes of a half-written record that a crash had left, and that were cut off at the start. */
  cut: number;
  stop: () => Promise<void>;
}

/** @throws DataFolderInUse, JournalDamaged, ReplayMismatch, ChainIdDiffers, or EADDRINUSE. */
export async function startChain(options: ChainOptions): Promise<Chain> {
  const onFatal = options.onFatal ?? (() => {});
  await mkdir(options.dir, { recursive: true });
  const opened = new AsyncDisposableStack();
  try {
    const unlock = lockDataFolder(options.dir);
    opened.defer(unlock);
    const { journal, records: found, cut } = await Journal.open(options.dir);
    opened.defer(() => journal.close());

    const records = found.length > 0 ? found : [await giveBirth(journal, options)];
    const genesis = genesisOf(records, options);
    const { machine, tip } = await Machine.start(
      { dir: options.dir, journal, genesis },
      records,
      onFatal,
    );
    opened.defer(() => machine.stop());

    const historyClosed = records.some(({ kind }) => kind === "historyClosed");
    const clock = new Clock(tip.time, genesis.historyOpen && !historyClosed);
    const miner = new Miner(machine, clock, onFatal);
    await miner.settle();
    const parts = { machine, miner, clock, journal };
    const server = await serveRpc(parts, options.port);
    opened.defer(() => closeRpc(server));
    opened.defer(() => miner.close());

    const { port } = server.address() as { port: number };
    const { number: block } = await machine.tip();
    return {
      url: `http://127.0.0.1:${port}`,
      block,
      cut,
      ...parts,
      stop: () => opened.disposeAsync(),
    };
  } catch (error) {
    await opened.disposeAsync();
    throw error;
  }
}

/** The data folder holds the chain of another id. */
export class ChainIdDiffers extends Error {
  override name = "ChainIdDiffers";
}

async function giveBirth(
  journal: Journal,
  { chainId, genesisTime, funds }: ChainOptions,
): Promise<GenesisRecord> {
  const genesis: GenesisRecord = {
    kind: "genesis",
    version: 1,
    chainId: chainId ?? DEFAULT_CHAIN_ID,
    genesisTime: genesisTime ?? Math.floor(Date.now() / 1000),
    historyOpen: genesisTime !== undefined,
    forgetsHashes: true,
    ...(funds && { funds: inDecimals(funds) }),
  };
  await journal.append(genesis);
  return genesis;
}

const inDecimals = (funds: Record<Hex, bigint>): Record<Hex, string> =>
  Object.fromEntries(Object.entries(funds).map(([account, wei]) => [account, wei.toString()]));

function genesisOf([first]: readonly JournalRecord[], { chainId }: ChainOptions): GenesisRecord {
  if (first?.kind !== "genesis" || first.version !== 1)
    throw new JournalDamaged(
      "The journal does not begin as one of this version. Restore it from a copy.",
    );
  if (chainId !== undefined && chainId !== first.chainId)
    throw new ChainIdDiffers(`This data folder holds chain ${first.chainId}, not ${chainId}.`);
  return first;
}
