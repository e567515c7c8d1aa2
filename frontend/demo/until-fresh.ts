import type { PublicAnswer } from "../../protocol/wire/index-answers.ts";
import { request } from "../account/request.ts";
import { loadConfig } from "../config/load-config.ts";

const POLL_MS = 500;
/** The pilot's history grows by a block every few milliseconds: as long as this without one, it is complete. */
const STILL_MS = 3_000;
const PATIENCE_MS = 240_000;

/**
 * Waits until a server that began after `since` (milliseconds, see Config) answers with the whole pilot; a server that
 * still has to go does not count. Gives up after four minutes.
 */
export async function untilFresh(since: number): Promise<void> {
  const giveUp = Date.now() + PATIENCE_MS;
  let block = -1;
  let stillSince = Date.now();
  while (Date.now() < giveUp) {
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    const config = await loadConfig().catch(() => null);
    if (!config || config.since <= since) continue;

    const figures = await request<PublicAnswer>("/index/public").catch(() => null);
    if (figures?.head.block !== block) {
      block = figures?.head.block ?? -1;
      stillSince = Date.now();
    }
    const complete = figures !== null && figures.supply !== "0";
    if (complete && Date.now() - stillSince > STILL_MS) return;
  }
}
