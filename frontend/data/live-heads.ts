import type { Head } from "../../protocol/wire/basics.ts";

type Listener = (head: Head) => void;

const listeners = new Set<Listener>();
let source: EventSource | null = null;
let newest: Head | null = null;

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

function openSource(): EventSource {
  const opened = new EventSource("/api/v1/live");
  opened.addEventListener("head", (event: MessageEvent<string>) => {
    newest = JSON.parse(event.data) as Head;
    for (const listener of listeners) listener(newest);
  });
  return opened;
}
