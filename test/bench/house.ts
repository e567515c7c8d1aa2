import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "../indexer/stage/database.ts";
import type { Figure } from "./figure.ts";
import { atMost } from "./figure.ts";
import { openHouse } from "./open-house.ts";
import { familyOf, memoryOf } from "./processes.ts";

/** How long nobody does anything before "at rest" is measured. */
const REST_MS = 20_000;

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
