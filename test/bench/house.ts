import { readFileSync, readdirSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "../indexer/stage/database.ts";
import type { Figure } from "./figure.ts";
import { atMost } from "./figure.ts";
import { openHouse } from "./open-house.ts";

/** How long nobody does anything before "at rest" is measured. */
const REST_MS = 20_000;

type Process = { pid: number; parent: number };

function processes(): Process[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const after = readFileSync(`/proc/${name}/stat`, "utf8").split(") ").at(-1)!;
        return [{ pid: Number(name), parent: Number(after.split(" ")[1]) }];
      } catch {
        return []; // It ended in between.
      }
    });
}

/** The process and everything it started. */
function familyOf(pid: number): number[] {
  const all = processes();
  const family = [pid];
  for (const one of family)
    family.push(...all.filter(({ parent }) => parent === one).map((child) => child.pid));
  return family;
}

/** Memory that a process has to itself, and its share of what several have (PSS), in MB. */
function memoryOf(pid: number): number {
  try {
    const line = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8"));
    return Number(line?.[1] ?? 0) / 1_024;
  } catch {
    return 0; // It ended in between.
  }
}

/** How long a second start takes with the demonstration pilot, and what everything keeps in memory at rest. */
export async function measureHouse(): Promise<Figure[]> {
  const data = await mkdtemp(join(tmpdir(), "socialcoin-bench-house-"));
  const port = await freePort();
  try {
    const first = await openHouse(data, port);
    await first.close();
    const second = await openHouse(data, port);
    await sleep(REST_MS);
    const memory = familyOf(second.pid).reduce((sum, pid) => sum + memoryOf(pid), 0);
    await second.close();
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
        goal: atMost(memory, 1_024, "MB"),
      },
    ];
  } finally {
    await rm(data, { recursive: true, force: true });
  }
}
