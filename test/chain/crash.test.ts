import { setTimeout as sleep } from "node:timers/promises";
import { expect, it, describe } from "vitest";
import { chainProcess } from "./support/chain-process.ts";
import { dataFolder } from "./support/data-folder.ts";
import { deployCounter } from "./support/deploy-counter.ts";
import { loadOf } from "./support/load.ts";
import { rpcTo } from "./support/rpc.ts";
import { runningChain } from "./support/running-chain.ts";

const WRITERS = 4;
const KILLS = 10;

/** Park and Miller's generator: the moments can be repeated with CHAIN_TEST_SEED. */
function randomFrom(seed: number): () => number {
  let state = (seed % 2147483646) + 1;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

describe("everything a client was told", () => {
  it(`is there after the whole process group was killed, ${KILLS} times under load`, async () => {
    const seed = Number(process.env["CHAIN_TEST_SEED"] ?? Date.now() % 1_000_000);
    console.log(`CHAIN_TEST_SEED=${seed}`);
    const random = randomFrom(seed);
    const dir = await dataFolder();

    let chain = await chainProcess(dir);
    const load = loadOf(WRITERS, await deployCounter(chain.url));
    for (let kill = 0; kill < KILLS; kill++) {
      const before = load.told();
      const running = load.run(chain.url);
      while (load.told() === before) await sleep(5);
      await sleep(Math.floor(random() * 600));
      await chain.end("SIGKILL", "group");
      await running;

      chain = await chainProcess(dir);
      await load.verify(chain.url);
    }
    console.log(`${load.told()} transactions compared`);
    expect(await chain.end("SIGTERM", "process")).toBe(0);
  }, 400_000);

  it("is there after the journal's process alone was killed, and its EVM ends with it", async () => {
    const dir = await dataFolder();
    const chain = await chainProcess(dir);
    const load = loadOf(WRITERS, await deployCounter(chain.url));
    const running = load.run(chain.url);
    await sleep(300);
    await chain.end("SIGKILL", "process");
    await running;

    await expect.poll(() => isAlive(-chain.pid), { timeout: 60_000 }).toBe(false);
    const again = await chainProcess(dir);
    await load.verify(again.url);
    await again.end("SIGTERM", "process");
  });

  it("is there after the EVM alone was killed, and nobody sees an error", async () => {
    const chain = await runningChain();
    const load = loadOf(WRITERS, await deployCounter(chain.url));
    let enough = false;
    const running = load.run(chain.url, () => enough);
    for (let kill = 0; kill < 3; kill++) {
      const before = load.told();
      await expect.poll(() => load.told(), { timeout: 60_000 }).toBeGreaterThan(before + 20);
      process.kill(await chain.machine.pid(), "SIGKILL");
    }
    const before = load.told();
    await expect.poll(() => load.told(), { timeout: 60_000 }).toBeGreaterThan(before + 20);
    enough = true;
    await running;

    await load.verify(chain.url);
  });

  it("is there after a stop under load", async () => {
    const dir = await dataFolder();
    const chain = await chainProcess(dir);
    const load = loadOf(WRITERS, await deployCounter(chain.url));
    const running = load.run(chain.url);
    await sleep(300);
    expect(await chain.end("SIGTERM", "process")).toBe(0);
    await running;

    const again = await chainProcess(dir);
    await load.verify(again.url);
    await again.end("SIGINT", "process");
  });
});

describe("Ctrl-C", () => {
  it("reaches the EVM too, and still ends the chain at once, with nothing lost and nothing left", async () => {
    const dir = await dataFolder();
    const chain = await chainProcess(dir);
    const load = loadOf(WRITERS, await deployCounter(chain.url));
    const running = load.run(chain.url);
    await expect.poll(() => load.told(), { timeout: 60_000 }).toBeGreaterThan(20);

    expect(await chain.end("SIGINT", "group")).toBe(0);
    await running;

    await expect.poll(() => isAlive(-chain.pid), { timeout: 60_000 }).toBe(false);
    const again = await chainProcess(dir);
    await load.verify(again.url);
    await again.end("SIGTERM", "process");
  });
});

describe("a full disk", () => {
  it.runIf(process.platform === "linux")(
    "refuses writes, serves reads, and loses nothing",
    async () => {
      const dir = await dataFolder();
      // Files may grow to 32 kB: a write beyond that fails half-way, as it does on a full disk.
      const chain = await chainProcess(dir, `trap "" XFSZ; ulimit -S -f 32;`);
      const counter = await deployCounter(chain.url);
      const load = loadOf(1, counter);
      await expect(load.run(chain.url)).rejects.toThrow(/cannot write to its disk/);
      const told = load.told();
      expect(told).toBeGreaterThan(10);

      await load.verify(chain.url);
      await expect(load.run(chain.url)).rejects.toThrow(/cannot write to its disk/);

      await allowLargeFiles(chain.pid);
      await load.run(chain.url, () => load.told() > told + 20);
      await load.verify(chain.url);
      const tip = await rpcTo(chain.url)("eth_getBlockByNumber", ["latest", true]);
      await chain.end("SIGKILL", "group");

      const again = await chainProcess(dir);
      await load.verify(again.url);
      expect(await rpcTo(again.url)("eth_getBlockByNumber", ["latest", true])).toEqual(tip);
      await again.end("SIGTERM", "process");
    },
    240_000,
  );
});

/** @param pid of a process, or the negative of a group's. */
function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function allowLargeFiles(pid: number): Promise<void> {
  const { execFile } = await import("node:child_process");
  const { promisify } = await import("node:util");
  await promisify(execFile)("prlimit", ["--pid", String(pid), "--fsize=unlimited"]);
}
