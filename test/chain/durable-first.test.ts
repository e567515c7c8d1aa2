import { open } from "node:fs/promises";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { Journal } from "../../chain/journal.ts";
import { Machine } from "../../chain/machine.ts";
import type { GenesisRecord } from "../../chain/record.ts";
import { dataFolder } from "./support/data-folder.ts";
import { CHAIN_ID, newWriter } from "./support/writer.ts";

const GENESIS: GenesisRecord = {
  ...{ kind: "genesis", version: 1, chainId: CHAIN_ID },
  ...{ genesisTime: 1_700_000_000, historyOpen: false },
};

/** A journal in this folder whose disk takes its time: as long as `disk` is not let go. */
async function slowJournal(dir: string) {
  const file = await open(join(dir, "journal"), "w+");
  const disk = Promise.withResolvers<undefined>();
  const datasync = () => disk.promise.then(() => file.datasync());
  const journal = new Journal(
    join(dir, "journal"),
    {
      fd: file.fd,
      truncate: (length) => file.truncate(length),
      datasync,
      close: () => file.close(),
    },
    0,
  );
  onTestFinished(() => journal.close());
  return { journal, disk };
}

/** The EVM of this machine: what waits in its pool, and its last block. */
const seen = (machine: Machine) =>
  machine.ask(async (client) => ({
    waiting: Number((await client.call<{ pending: string }>("txpool_status", [])).pending),
    block: Number(await client.call<string>("eth_blockNumber", [])),
  }));

async function machineWith(dir: string, journal: Journal): Promise<Machine> {
  const folder = { dir, journal, genesis: GENESIS };
  const { machine } = await Machine.start(folder, [GENESIS], () => undefined);
  onTestFinished(() => machine.stop());
  return machine;
}

it("takes transactions in while the disk works, and executes nothing before they are on it", async () => {
  const dir = await dataFolder();
  const { journal, disk } = await slowJournal(dir);
  const machine = await machineWith(dir, journal);
  const raws = [await newWriter().sign(0), await newWriter().sign(0)];

  const committed = machine.commit({ kind: "group", time: GENESIS.genesisTime + 1, raws });
  await expect.poll(() => seen(machine), { timeout: 60_000 }).toEqual({ waiting: 2, block: 0 });
  expect(journal.bytes).toBe(0);

  disk.resolve(undefined);
  const { block, included } = await committed;
  expect(block).toMatchObject({ number: 1, transactions: 2 });
  expect(included).toHaveLength(2);
}, 120_000);

it("gives the group to the next EVM when the first ends while the disk works", async () => {
  const dir = await dataFolder();
  const { journal, disk } = await slowJournal(dir);
  const machine = await machineWith(dir, journal);
  const raws = [await newWriter().sign(0)];

  const committed = machine.commit({ kind: "group", time: GENESIS.genesisTime + 1, raws });
  await expect.poll(() => seen(machine), { timeout: 60_000 }).toEqual({ waiting: 1, block: 0 });
  const first = await machine.pid();
  process.kill(first, "SIGKILL");
  await expect.poll(() => machine.pid(), { timeout: 60_000 }).not.toBe(first);

  disk.resolve(undefined);
  const { block } = await committed;
  expect(block).toMatchObject({ number: 1, transactions: 1 });
  expect(await seen(machine)).toEqual({ waiting: 0, block: 1 });
}, 120_000);
