import type { LiveHead } from "../../protocol/wire/basics.ts";

type Listener = (head: LiveHead) => void;

const listeners = new Set<Listener>();
const watchers = new Set<() => void>();
let source: EventSource | null = null;
let newest: LiveHead | null = null;

/**
 * Tells each time the index took in a block. One EventSource for the whole page, open while anybody listens; the
 * browser reconnects it by itself. Answers how to stop listening.
 */
export function onHead(listener: Listener): () => void {
  listeners.add(listener);
  source ??= openSource();
  if (newest) listener(newest);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    source?.close();
    source = null;
    newest = null;
  };
}

/** Tells each time the connection goes or comes back, at once: while anybody listens to heads too. Answers how to stop. */
export function onConnection(watcher: () => void): () => void {
  watchers.add(watcher);
  addEventListener("offline", watcher);
  addEventListener("online", watcher);
  return () => {
    watchers.delete(watcher);
    removeEventListener("offline", watcher);
    removeEventListener("online", watcher);
  };
}

function openSource(): EventSource {
  const opened = new EventSource("/api/v1/live");
  // Tried again every few seconds; told once.
  let lost = false;
  const turn = (now: boolean) => () => {
    if (lost === now) return;
    lost = now;
    for (const watcher of watchers) watcher();
  };
  opened.addEventListener("error", turn(true));
  opened.addEventListener("open", turn(false));
  opened.addEventListener("head", (event: MessageEvent<string>) => {
    newest = JSON.parse(event.data) as LiveHead;
    for (const listener of listeners) listener(newest);
  });
  return opened;
}
