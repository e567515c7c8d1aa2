import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { CHAIN_ID } from "../chain/support/writer.ts";
import type { Figure } from "./figure.ts";
import { atMost } from "./figure.ts";
import { quickSigner } from "./quick-signer.ts";
import { senders } from "./send-each.ts";
import { writeBare, writeConnected, type Signed } from "./write-floor.ts";

const WRITERS = 50;
/** Of all writers together, each time that the speed is looked at. */
const ROUND = 5_000;

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

/**
 * Transactions that are on the disk when their sender hears so, beside an anvil that keeps nothing: on top of what the chain
 * in this folder holds, and so many that the last are written as fast as the first, or not.
 */
export async function measureWrites(dir: string, history: number): Promise<Figure[]> {
  const writers = Array.from({ length: WRITERS }, () => quickSigner(CHAIN_ID));
  let chain = await startChain(dir);
  try {
    const speeds: number[] = [];
    // Each process writes one round that is not counted: at first it is still being translated.
    const warmed: [Signed, Signed] = [sign(writers, 0), sign(writers, 1)];
    await write(chain.url, warmed[0]);
    speeds.push(ROUND / (await write(chain.url, warmed[1])));
    const bare = ROUND / (await writeBare(warmed));
    const connected = ROUND / (await writeConnected(warmed));
    for (let round = 2; round <= history / ROUND; round += 1)
      speeds.push(ROUND / (await write(chain.url, sign(writers, round))));
    const [first, last] = [speeds[0]!, speeds.at(-1)!];
    await chain.stop();
    chain = await startChain(dir);
    return [
      {
        what: `transactions of ${WRITERS} writers, on the disk when they hear so`,
        measured: first,
        unit: "per s",
        beside: { what: "anvil that keeps nothing, the same groups", measured: bare },
        goal: {
          text: ">= 1,000 per s, >= 0.7 x",
          met: first >= 1_000 && first >= 0.7 * bare,
        },
      },
      {
        what: "the same, beside writers with a connection each",
        measured: first,
        unit: "per s",
        beside: { what: "anvil that keeps nothing, as many connections", measured: connected },
      },
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
