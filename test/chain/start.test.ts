import { readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { once } from "node:events";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { encodeRecord, type JournalRecord } from "../../chain/record.ts";
import { recoverRecords } from "../../chain/recover-records.ts";
import { ChainIdDiffers } from "../../chain/start-chain.ts";
import { ReplayMismatch } from "../../chain/replay.ts";
import { chainProcess, chainRefusal } from "./support/chain-process.ts";
import { dataFolder } from "./support/data-folder.ts";
import { deployCounter } from "./support/deploy-counter.ts";
import { loadOf } from "./support/load.ts";
import { rpcTo, type Rpc } from "./support/rpc.ts";
import { runningChain } from "./support/running-chain.ts";
import { newWriter } from "./support/writer.ts";

const journalOf = (dir: string) => join(dir, "journal");
const recordsOf = async (dir: string) => recoverRecords(await readFile(journalOf(dir))).records;
/** What happened, without the snapshots, which a stop adds when enough groups came before it. */
const historyOf = async (dir: string) =>
  (await recordsOf(dir)).filter(({ kind }) => kind !== "snapshot");
const writeJournal = (dir: string, records: JournalRecord[]) =>
  writeFile(journalOf(dir), Buffer.concat(records.map(encodeRecord)));

/** All blocks with their transactions. */
async function blocksOf({ rpc }: { rpc: Rpc }): Promise<unknown[]> {
  const last = Number(await rpc("eth_blockNumber"));
  const numbers = Array.from({ length: last + 1 }, (_, number) => `0x${number.toString(16)}`);
  return Promise.all(numbers.map((number) => rpc("eth_getBlockByNumber", [number, true])));
}

describe("a second start", () => {
  it("gives everybody what they owned from the beginning, and nobody twice", async () => {
    const [rich, other] = [`0x${"a".repeat(40)}`, `0x${"b".repeat(40)}`] as const;
    const first = await runningChain({ funds: { [rich]: 10n ** 18n } });
    await deployCounter(first.url);
    const before = await blocksOf(first);
    await first.stop();

    const second = await runningChain({ dir: first.dir, funds: { [other]: 10n ** 18n } });
    expect(await blocksOf(second)).toEqual(before);
    expect(await second.rpc("eth_getBalance", [rich, "latest"])).toBe("0xde0b6b3a7640000");
    expect(await second.rpc("eth_getBalance", [other, "latest"])).toBe("0x0");
  });

  it("gives the same blocks, hash for hash", async () => {
    const first = await runningChain();
    const load = loadOf(3, await deployCounter(first.url));
    await load.run(first.url, () => load.told() >= 180);
    const before = await blocksOf(first);
    const status = await first.rpc("chain_status");
    const history = await historyOf(first.dir);
    await first.stop();

    const second = await runningChain({ dir: first.dir });
    expect(await blocksOf(second)).toEqual(before);
    const { journalBytes: _, ...known } = status as { journalBytes: number };
    expect(await second.rpc("chain_status")).toMatchObject(known);
    expect(await historyOf(first.dir)).toEqual(history);
    await load.verify(second.url);
  });

  it("forms the block that was journaled but not mined when everything ended", async () => {
    const first = await runningChain();
    const writer = newWriter();
    const [told, journaled] = await Promise.all([writer.sign(0), writer.sign(1)]);
    await first.rpc("eth_sendRawTransaction", [told]);
    await first.stop();
    const time = Math.floor(Date.now() / 1000) + 1;
    await writeJournal(first.dir, [
      ...(await recordsOf(first.dir)),
      { kind: "group", time, raws: [journaled] },
    ]);

    const second = await runningChain({ dir: first.dir });

    expect(await second.rpc("eth_getTransactionCount", [writer.address, "latest"])).toBe("0x2");
    expect((await recordsOf(first.dir)).at(-1)).toMatchObject({
      kind: "seal",
      block: { number: 2, transactions: 1 },
    });
  });

  it("refuses a journal from which another chain would come", async () => {
    const first = await runningChain();
    for (let i = 0; i < 5; i++)
      await first.rpc("eth_sendRawTransaction", [await newWriter().sign(0)]);
    await first.stop();
    const records = await recordsOf(first.dir);
    const third = records.filter((record) => record.kind === "group")[2]!;
    third.raws = [await newWriter().sign(0)];
    await writeJournal(first.dir, records);

    await expect(runningChain({ dir: first.dir })).rejects.toThrow(ReplayMismatch);
    await expect(runningChain({ dir: first.dir })).rejects.toThrow(/Block 3 /);
  });

  it("refuses another chain id", async () => {
    const { dir, stop } = await runningChain();
    await stop();
    await expect(runningChain({ dir, chainId: 1 })).rejects.toThrow(ChainIdDiffers);
  });
});

describe("a snapshot", () => {
  const snapshotsIn = async (dir: string) =>
    (await readdir(dir)).filter((file) => file.startsWith("snapshot-"));

  /** So short that stopping takes no further snapshot: a stopped chain whose journal goes on after a snapshot, and what was on it. */
  async function chainWithSnapshot() {
    const chain = await runningChain();
    const load = loadOf(3, await deployCounter(chain.url));
    await load.run(chain.url, () => load.told() >= 12);
    await chain.miner.between(() => chain.machine.snapshot());
    await load.run(chain.url, () => load.told() >= 20);
    const blocks = await blocksOf(chain);
    const status = await chain.rpc<{ blocks: number }>("chain_status");
    await chain.stop();
    return { dir: chain.dir, load, blocks, status };
  }

  it("gives the same chain, on which the same comes next", async () => {
    const { dir, load, blocks, status } = await chainWithSnapshot();
    expect(await snapshotsIn(dir)).toHaveLength(1);

    const second = await runningChain({ dir });
    expect(second.block).toBe(status.blocks);
    expect(await blocksOf(second)).toEqual(blocks);
    expect(await second.rpc("chain_status")).toEqual(status);
    await load.verify(second.url);
    await load.run(second.url, () => load.told() >= 30);
    const further = await blocksOf(second);
    await second.stop();

    for (const file of await snapshotsIn(dir)) await rm(join(dir, file));
    const replayed = await runningChain({ dir });
    expect(await blocksOf(replayed)).toEqual(further);
    await load.verify(replayed.url);
  });

  it("leaves out the steps of the calls, which nobody asks for again", async () => {
    const { dir } = await chainWithSnapshot();
    const [file] = await snapshotsIn(dir);
    const text = await readFile(join(dir, file!), "utf8");
    const { transactions } = JSON.parse(text) as {
      transactions: { info: { traces: unknown[] } }[];
    };
    expect(transactions.length).toBeGreaterThan(12);
    expect(transactions.flatMap(({ info }) => info.traces)).toEqual([]);
  });

  it("spares replaying what came before it", async () => {
    const { dir, blocks } = await chainWithSnapshot();
    const records = await recordsOf(dir);
    const replayedGroup = records.find((record) => record.kind === "group")!;
    replayedGroup.raws = [await newWriter().sign(0)];
    await writeJournal(dir, records);

    expect(await blocksOf(await runningChain({ dir }))).toEqual(blocks);
  });

  it("that is altered, cut short or gone does no harm", async () => {
    const { dir, load, blocks } = await chainWithSnapshot();
    const [file] = await snapshotsIn(dir);
    const path = join(dir, file!);
    const bytes = await readFile(path);
    const altered = Buffer.from(bytes);
    altered[bytes.length >> 1]! ^= 1;

    for (const harm of [
      () => writeFile(path, altered),
      () => truncate(path, 1000),
      () => rm(path),
    ]) {
      await harm();
      const chain = await runningChain({ dir });
      expect(await blocksOf(chain)).toEqual(blocks);
      await load.verify(chain.url);
      await chain.stop();
    }
  });

  it("is not taken while a transaction waits, because it would not hold it", async () => {
    const { rpc, dir, miner, machine, stop } = await runningChain();
    const [waiting, other] = [newWriter(), newWriter()];
    const second = rpc("eth_sendRawTransaction", [await waiting.sign(1)]);
    await rpc("eth_sendRawTransaction", [await other.sign(0)]);

    await miner.between(() => machine.snapshot());

    expect(await snapshotsIn(dir)).toEqual([]);
    await rpc("eth_sendRawTransaction", [await waiting.sign(0)]);
    await second;
    await stop();
  });
});

describe("the program", () => {
  it("says so and ends when a chain is running on the folder already", async () => {
    const dir = await dataFolder();
    const chain = await chainProcess(dir);
    const { code, error } = await chainRefusal(dir);
    expect(code).toBe(1);
    expect(error).toMatch(/Another chain is running on/);

    await rpcTo(chain.url)("eth_blockNumber");
    await chain.end("SIGTERM", "process");
  });

  it("says so and ends when the port is taken", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as { port: number };
    const { code, error } = await chainRefusal(await dataFolder(), "--port", String(port));
    server.close();
    expect(code).toBe(1);
    expect(error).toMatch(/port is in use/);
  });

  it("says so and ends when the journal is damaged", async () => {
    const { dir, rpc, stop } = await runningChain();
    await rpc("eth_sendRawTransaction", [await newWriter().sign(0)]);
    await stop();
    const bytes = await readFile(journalOf(dir));
    bytes[60]! ^= 4;
    await writeFile(journalOf(dir), bytes);

    const { code, error } = await chainRefusal(dir);
    expect(code).toBe(1);
    expect(error).toMatch(/damaged at byte 0/);
  });

  it.each([[["--chain-id", "x"]], [["--port", "-1"]], [["--genesis-time", "1.5"]]])(
    "explains itself on %j",
    async (args) => {
      const { code, error } = await chainRefusal(await dataFolder(), ...args);
      expect(code).toBe(1);
      expect(error).toMatch(/node chain\/main\.ts/);
    },
  );
});
