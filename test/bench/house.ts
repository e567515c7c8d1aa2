import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "../indexer/stage/database.ts";
import { until } from "../indexer/stage/index-process.ts";
import type { Figure } from "./figure.ts";
import { atMost } from "./figure.ts";
import { house } from "./in-house.ts";
import { openHouse } from "./open-house.ts";
import { familyOf, memoryOf } from "./processes.ts";

/** How long nobody does anything before "at rest" is measured: some half a minute after a start what it took is given back. */
const REST_MS = 40_000;
const MOST_MB = 1_024;
/** Milliseconds that the index may take to read what was written while it was not there. */
const PATIENCE = 180_000;

/**
 * How long a second start takes with the demonstration pilot, and what everything keeps in memory at rest.
 * @param data The folder that it is begun in, and left. What else needs a house finds it open.
 */
export async function measureHouse(data: string): Promise<Figure[]> {
  const port = await freePort();
  const first = await openHouse(data, port);
  await first.close();
  const second = await openHouse(data, port);
  house.take({ ...second, data });
  const memory = await memoryAtRest(second.pid);
  return [
    { what: "first start, pilot and all", measured: first.seconds, unit: "s" },
    {
      what: "second start, until the wallet answers",
      measured: second.seconds,
      unit: "s",
      goal: atMost(second.seconds, 15, "s"),
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
  await until(() => isLevel(data), PATIENCE);
  await taking.close();
  const grown = await openHouse(data, port);
  const memory = await memoryAtRest(grown.pid);
  await grown.close();
  return [
    { what: `start that takes in ${size}`, measured: taking.seconds, unit: "s" },
    {
      what: `start with ${size}, until the wallet answers`,
      measured: grown.seconds,
      unit: "s",
      goal: atMost(grown.seconds, 25, "s"),
    },
    {
      what: `memory of everything with ${size}, at rest`,
      measured: memory,
      unit: "MB",
      goal: atMost(memory, MOST_MB, "MB"),
    },
  ];
}

async function memoryAtRest(pid: number): Promise<number> {
  await sleep(REST_MS);
  return familyOf(pid).reduce((sum, one) => sum + memoryOf(one), 0);
}

/** Whether the index of the house in this folder has what its chain has. */
async function isLevel(data: string): Promise<boolean> {
  const ports = JSON.parse(readFileSync(join(data, "ports.json"), "utf8")) as {
    chain: number;
    index: number;
  };
  const answer = await fetch(`http://127.0.0.1:${ports.index}/head`).catch(() => null);
  if (answer?.ok !== true) return false;
  const { block } = (await answer.json()) as { block: number };
  const call = { jsonrpc: "2.0", id: 1, method: "eth_blockNumber", params: [] };
  const told = await fetch(`http://127.0.0.1:${ports.chain}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(call),
  });
  return block >= Number(((await told.json()) as { result: string }).result);
}
