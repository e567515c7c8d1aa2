import type { Query, QueryClient } from "@tanstack/react-query";
import { askAnewFor } from "./ask-anew.ts";
import { onConnection, onHead } from "./live-heads.ts";

const LIVE = { queryKey: ["live"] };

/**
 * Asks every answer whose key begins with "live" again when a block came in that holds anything of this programme, and when the
 * connection goes or comes back: each screen is fresh by itself, and without a connection it says so at once. While a job sends one
 * block after another that waits (`holdAsking`). Answers how to stop.
 */
export function followHeads(queries: QueryClient): () => void {
  const askAgain = () => void queries.invalidateQueries(LIVE);
  let seen = -1;
  let stopWaiting = () => {};
  const stopHeads = onHead(({ changed }) => {
    if (changed <= seen) return;
    // What came in while the page was on its way was told to nobody.
    if (seen === -1) stopWaiting = askOlderAgain(queries, changed);
    else askAnewFor(changed, askAgain);
    seen = changed;
  });
  const stopConnection = onConnection(askAgain);
  return () => {
    stopHeads();
    stopWaiting();
    stopConnection();
  };
}

/** Asks again what is older than a block: what is there, and what was on its way and comes older. Answers how to stop waiting for that. */
function askOlderAgain(queries: QueryClient, block: number): () => void {
  const isOlder = isFromBefore(block);
  const cache = queries.getQueryCache();
  void queries.invalidateQueries({ ...LIVE, predicate: isOlder });
  const comes = new Set(cache.findAll({ ...LIVE, fetchStatus: "fetching" }));
  const stop = cache.subscribe(() => {
    for (const query of comes) {
      if (query.state.fetchStatus !== "idle") continue;
      comes.delete(query);
      const { queryKey } = query;
      if (isOlder(query)) void queries.invalidateQueries({ queryKey, exact: true });
    }
    if (comes.size === 0) stop();
  });
  return stop;
}

/** An answer that names an older block, and is not being asked now. */
const isFromBefore = (block: number) => (query: Query) => {
  const { data, fetchStatus } = query.state;
  const head = (data as { head?: { block?: number } } | null | undefined)?.head?.block;
  return fetchStatus === "idle" && head !== undefined && head < block;
};
