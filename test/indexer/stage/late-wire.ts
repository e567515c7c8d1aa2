import { EventEmitter, once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** Passes questions on to the chain and answers back, and can keep one answer about the newest block for a while. */
export async function openLateWire(chainUrl: string) {
  let next: EventEmitter | null = null;
  const server = createServer((request, response) => {
    pass(request, response).catch(() => response.destroy());
  }).listen(0, "127.0.0.1");
  await once(server, "listening");

  async function pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await text(request);
    const kept = body.includes('["latest",true]') ? next : null;
    if (kept) next = null;
    const headers = { "content-type": "application/json" };
    const answer = await fetch(chainUrl, { method: "POST", headers, body });
    const said = await answer.text();
    if (kept) {
      const released = once(kept, "released");
      kept.emit("kept");
      await released;
    }
    // Who asked gives up after ten seconds: then nothing is passed on any more.
    const passedOn = response.destroyed ? null : once(response, "close");
    if (passedOn) response.writeHead(answer.status, headers).end(said);
    await passedOn;
    kept?.emit("passed on");
  }

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** Keeps the next answer about the newest block; comes back when it does, with what passes that answer on. */
    async keepOne(): Promise<() => Promise<void>> {
      const about = new EventEmitter();
      next = about;
      await once(about, "kept");
      return async () => {
        const passedOn = once(about, "passed on");
        about.emit("released");
        await passedOn;
      };
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
