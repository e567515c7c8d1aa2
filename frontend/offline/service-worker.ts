/**
 * Keeps the wallet's own page and files on the device, so that it opens without a connection. It keeps no answer of the
 * server: what somebody saw last is kept by the page itself, while they are signed in (data/last-seen.ts).
 */
import { isAnswer, isFile, openShell } from "./shell.ts";

type Extendable = { waitUntil: (done: Promise<unknown>) => void };
type Asked = { request: Request; respondWith: (answer: Promise<Response>) => void };
/** What of a worker's scope is used here: the page's own types know none of it. */
type Worker = {
  skipWaiting: () => Promise<void>;
  clients: { claim: () => Promise<void> };
  addEventListener: <Event>(name: string, hear: (event: Event) => void) => void;
};

const worker = self as unknown as Worker;
const shell = openShell(caches, (request) => fetch(request));

worker.addEventListener<Extendable>("install", (event) =>
  event.waitUntil(shell.keep(["/index.html"]).then(() => worker.skipWaiting())),
);
worker.addEventListener<Extendable>("activate", (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener<Extendable & { data: string[] }>("message", (event) =>
  event.waitUntil(shell.keep(event.data)),
);
worker.addEventListener<Asked>("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin || isAnswer(pathname)) return;
  if (request.mode === "navigate") event.respondWith(shell.page(request));
  else if (isFile(pathname)) event.respondWith(shell.file(request));
});
