import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { recoverRecords } from "../../chain/recover-records.ts";
import { CHAIN_ID } from "../chain/support/writer.ts";
import type { Figure } from "./figure.ts";
import { atMost } from "./figure.ts";
import { quickSigner } from "./quick-signer.ts";
import { senders } from "./send-each.ts";
import { measureState } from "./state-cost.ts";
import { startFloor, type Signed } from "./write-floor.ts";

const WRITERS = 50;
/** Of all writers together, each time that the speed is looked at. */
const ROUND = 5_000;
/** How many rounds are compared; the one in the middle counts. */
const TURNS = 3;

/** What all writers send in that round, signed before the clock runs. */
function sign(writers: ReturnType<typeof quickSigner>[], round: number): Signed {
  const each = ROUND / WRITERS;
  return writers.map((signed) =>
    Array.from({ length: each }, (_, index) => signed(round * each + index)),
  );
}

/** Each writer waits for the answer to one before it sends the next, as people do. Seconds. */
async function write(url: string, signed: Signed): Promise<number> {
  const to = senders(url, WRITERS);
  const begun = performance.now();
  await Promise.all(
    signed.map(async (own) => {
      for (const raw of own) await to.send(raw);
    }),
  );
  to.close();
  return (performance.now() - begun) / 1_000;
}

async function startChain(dir: string) {
  const begun = performance.now();
  const child = spawn(
    process.execPath,
    ["chain/main.ts", "--data", dir, "--port", "0", "--chain-id", String(CHAIN_ID)],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  const exited = once(child, "exit");
  const [line] = (await once(createInterface({ input: child.stdout }), "line")) as [string];
  const seconds = (performance.now() - begun) / 1_000;
  return {
    url: (JSON.parse(line) as { url: string }).url,
    seconds,
    async stop() {
      child.kill("SIGTERM");
      await exited;
    },
  };
}

/** Seconds of the same rounds, one after the other on each: what else the machine does then falls on all alike. */
type Turn = { chain: number; floor: number; connected: number; empty: number };

/** Of a few, the one in the middle. */
const middle = (few: readonly number[]): number => few.toSorted((a, b) => a - b)[few.length >> 1]!;

/**
 * Transactions that are on the disk when their sender hears so, on top of what the chain in this folder holds, beside EVMs that keep
 * nothing: one that holds the same, and an empty one. And so many that the last are written as fast as the first, or not.
 */
export async function measureWrites(dir: string, history: number): Promise<Figure[]> {
  const writers = Array.from({ length: WRITERS }, () => quickSigner(CHAIN_ID));
  let chain = await startChain(dir);
  const floors = new AsyncDisposableStack();
  try {
    const { records } = recoverRecords(await readFile(join(dir, "journal")));
    const floor = async (held: typeof records) => {
      const started = await startFloor(dir, held);
      floors.defer(() => started.stop());
      return started;
    };
    const on: Record<keyof Turn, (signed: Signed) => Promise<number>> = {
      chain: (signed) => write(chain.url, signed),
      floor: (await floor(records)).together,
      connected: (await floor(records)).connected,
      empty: (await floor(records.slice(0, 1))).together,
    };
    const turns: Turn[] = [];
    for (let round = 0; round <= TURNS; round += 1) {
      const signed = sign(writers, round);
      const turn = { chain: 0, floor: 0, connected: 0, empty: 0 };
      for (const name of Object.keys(on) as (keyof Turn)[]) turn[name] = await on[name](signed);
      // The first is not counted: each process is still being translated.
      if (round > 0) turns.push(turn);
    }
    await floors.disposeAsync();
    const speed = (of: keyof Turn) => ROUND / middle(turns.map((turn) => turn[of]));
    const speeds = turns.map((turn) => ROUND / turn.chain);
    for (let round = TURNS + 1; round <= history / ROUND; round += 1)
      speeds.push(ROUND / (await write(chain.url, sign(writers, round))));
    const [first, last] = [speed("chain"), middle(speeds.slice(-TURNS))];
    await chain.stop();
    chain = await startChain(dir);
    return [
      {
        what: `transactions of ${WRITERS} writers, on the disk when they hear so`,
        measured: first,
        unit: "per s",
        beside: { what: "anvil that keeps nothing, with the same state", measured: speed("floor") },
        goal: {
          text: ">= 1,000 per s, >= 0.7 x",
          met: first >= 1_000 && first >= 0.7 * speed("floor"),
        },
      },
      {
        what: "the same, beside an anvil that holds nothing",
        measured: first,
        unit: "per s",
        beside: { what: "anvil that keeps nothing, without a state", measured: speed("empty") },
      },
      {
        what: "the same, beside writers with a connection each",
        measured: first,
        unit: "per s",
        beside: {
          what: "anvil that keeps nothing, as many connections",
          measured: speed("connected"),
        },
      },
      ...(await measureState()),
      ...quarters(speeds).map(({ written, speed }) => ({
        what: `the same after ${written.toLocaleString("en")} transactions`,
        measured: speed,
        unit: "per s" as const,
      })),
      {
        what: `the same after ${history.toLocaleString("en")} transactions`,
        measured: last,
        unit: "per s",
        beside: { what: "at the beginning", measured: first },
        goal: { text: ">= 0.9 x", met: last >= 0.9 * first },
      },
      {
        what: `the chain starts again with ${history.toLocaleString("en")} transactions`,
        measured: chain.seconds,
        unit: "s",
        goal: atMost(chain.seconds, 10, "s"),
      },
    ];
  } finally {
    await floors.disposeAsync();
    await chain.stop().catch(() => undefined);
  }
}

/** The speed at a quarter, a half and three quarters of the way, where there are so many rounds. */
function quarters(speeds: readonly number[]): { written: number; speed: number }[] {
  const rounds = [1, 2, 3].map((part) => Math.floor((speeds.length * part) / 4));
  return speeds.length < 8
    ? []
    : rounds.map((round) => ({ written: round * ROUND, speed: speeds[round - 1]! }));
}
