import type { PublicAnswer } from "../../protocol/wire/index-answers.ts";
import { request } from "../account/request.ts";

const POLL_MS = 1_000;
/** The server may be back before anybody saw it go; after this long without a gap, being there counts. */
const GRACE_MS = 15_000;
/** The pilot's history grows by a block every few milliseconds: as long as this without one, it is complete. */
const STILL_MS = 4_000;
const PATIENCE_MS = 240_000;

/** Waits until the server went, came back, and has the whole pilot again; gives up after four minutes. */
export async function untilFresh(): Promise<void> {
  const began = Date.now();
  let wasGone = false;
  let block = -1;
  let since = began;
  while (Date.now() - began < PATIENCE_MS) {
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    const figures = await request<PublicAnswer>("/index/public").catch(() => null);
    wasGone ||= figures === null;
    if (figures?.head.block !== block) {
      block = figures?.head.block ?? -1;
      since = Date.now();
    }
    const back = wasGone || Date.now() - began > GRACE_MS;
    const complete = figures !== null && figures.residents !== null;
    if (back && complete && Date.now() - since > STILL_MS) return;
  }
}
