import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../../indexer/stage/database.ts";
import { openHouse, type House } from "../open-house.ts";

type Opened = House & { data: string };

let opened: Promise<Opened> | null = null;

async function open(): Promise<Opened> {
  const data = await mkdtemp(join(tmpdir(), "socialcoin-bench-wallet-"));
  return { ...(await openHouse(data, await freePort())), data };
}

/** In one house for all that is measured in a browser: the first opens it, {@link leaveHouse} closes it. */
export async function inHouse<T>(measure: (house: Opened) => Promise<T>): Promise<T> {
  opened ??= open();
  return measure(await opened);
}

export async function leaveHouse(): Promise<void> {
  const house = await opened;
  await house?.close();
  if (house) await rm(house.data, { recursive: true, force: true });
}
