import type { Head, LiveHead, Seconds } from "../../protocol/wire/basics.ts";
import type { ConcernsUs } from "../chain/concerns-us.ts";
import { askIndex } from "./ask-index.ts";
import { toldMoments } from "./told-moments.ts";

/** How often the index is asked for its head, in milliseconds. */
const PERIOD = 100;
/** After so many seconds of the chain's time a term may be over without an event of it: then a block is news by itself. */
const LAPSE = 60;

export type HeadListener = { head(head: LiveHead): void; stopped(): void };

export type LiveHeads = {
  /** Tells the present head, if known, and each next one. @returns how to stop listening. */
  listen(listener: HeadListener): () => void;
  /**
   * True when the first head with something new that was told since `moment` was told less than a minute before `now`: what an open page asks then it may
   * ask because of that head. Never of a time in which nobody listened. In milliseconds since 1970.
   */
  justToldSince(moment: number, now: number): boolean;
  /** Ends it for all, at the end of the server. */
  stop(): void;
};

/** The index's head, asked in one loop for all who listen, and only while anybody does; and since when nothing happened. */
export function liveHeads(indexUrl: string, concernsUs: ConcernsUs): LiveHeads {
  const listeners = new Set<HeadListener>();
  let latest: LiveHead | null = null;
  /** The time of the block that was news last. */
  let newsTime: Seconds = 0;
  let timer: NodeJS.Timeout | null = null;
  const told = toldMoments();

  const askSoon = (delay: number) => setTimeout(() => void ask(), delay);
  const ask = async () => {
    // An index that is away for a moment is asked again; who listens keeps what was told last.
    const head = await askIndex(indexUrl, "/head")
      .then((answer) => answer.json() as Promise<Head>)
      .catch(() => null);
    if (head && (head.block !== latest?.block || head.time !== latest.time)) {
      const lapsed = head.time >= newsTime + LAPSE;
      const isNews = !latest || lapsed || (await concernsUs(latest.block, head.block));
      latest = { ...head, changed: isNews || !latest ? head.block : latest.changed };
      if (isNews) {
        newsTime = head.time;
        // Pages ask anew because of such a head alone.
        told.told(Date.now());
      }
      for (const listener of listeners) listener.head(latest);
    }
    timer = listeners.size > 0 ? askSoon(PERIOD) : null;
  };

  return {
    listen: (listener) => {
      listeners.add(listener);
      if (latest) listener.head(latest);
      if (!timer) told.begin(Date.now());
      timer ??= askSoon(0);
      return () => listeners.delete(listener);
    },
    justToldSince: (moment, now) => told.justSince(moment, now),
    stop: () => {
      for (const listener of listeners) listener.stopped();
      listeners.clear();
      if (timer) clearTimeout(timer);
    },
  };
}
