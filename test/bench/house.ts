import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "../indexer/stage/database.ts";
import type { Figure } from "./figure.ts";
import { atMost } from "./figure.ts";
import { openHouse } from "./open-house.ts";
import { familyOf, memoryOf } from "./processes.ts";

/** How long nobody does anything before "at rest" is measured. */
const REST_MS = 20_000;
const MOST_MB = 1_024;

/**
 * How long a second start takes with the demonstration pilot, and what everything keeps in memory at rest.
 * @param data The folder that it is begun in, and left.
 */
export async function measureHouse(data: string): Promise<Figure[]> {
  const port = await freePort();
  const first = await openHouse(data, port);
  await first.close();
  const { seconds, memory } = await startAndRest(data, port);
  return [
    { what: "first start, pilot and all", measured: first.seconds, unit: "s" },
    {
      what: "second start, until the wallet answers",
      measured: seconds,
      unit: "s",
      goal: atMost(seconds, 15, "s"),
    },
    {
      what: "memory of everything, at rest",
      measured: memory,
      unit: "MB",
      goal: atMost(memory, MOST_MB, "MB"),
    },
  ];
}

/**
 * The same with so many transactions that came on top. The index takes them in at the start before, while the wallet
 * answers already; the start that is measured finds everything taken in.
 */
export async function measureGrown(data: string, history: number): Promise<Figure[]> {
  const port = await freePort();
  const size = `${history.toLocaleString("en")} transactions`;
  const taking = await openHouse(data, port);
  await sleep(REST_MS);
  await taking.close();
  const { seconds, memory } = await startAndRest(data, port);
  return [
    { what: `start that takes in ${size}`, measured: taking.seconds, unit: "s" },
    {
      what: `start with ${size}, until the wallet answers`,
      measured: seconds,
      unit: "s",
      goal: atMost(seconds, 25, "s"),
    },
    {
      what: `memory of everything with ${size}, at rest`,
      measured: memory,
      unit: "MB",
      goal: atMost(memory, MOST_MB, "MB"),
    },
  ];
}

async function startAndRest(data: string, port: number) {
  const house = await openHouse(data, port);
  await sleep(REST_MS);
  const memory = familyOf(house.pid).reduce((sum, pid) => sum + memoryOf(pid), 0);
  await house.close();
  return { seconds: house.seconds, memory };
}
