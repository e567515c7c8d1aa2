import { Hono } from "hono";
import { streamSSE } from "hono/streaming";
import { Problem } from "../problems/problem.ts";
import type { Carried, Services } from "../services.ts";

/** A comment each so many milliseconds, so that a broken connection is noticed. */
const HEARTBEAT = 15_000;
const MOST_LISTENERS = 2_000;

/** Server-sent events: the head each time the index took in a block. Block numbers are no secret: no session needed. */
export function liveRoutes({ heads }: Services) {
  let listening = 0;

  return new Hono<Carried>().get("/live", (c) => {
    if (listening >= MOST_LISTENERS) throw new Problem("too-many-requests");
    c.header("cache-control", "no-store");
    return streamSSE(c, async (stream) => {
      listening += 1;
      await stream.write(": listening\n\n");
      const beat = setInterval(() => void stream.write(": still here\n\n"), HEARTBEAT);
      await new Promise<void>((ended) => {
        const stopListening = heads.listen({
          head: (head) => {
            void stream.writeSSE({ event: "head", data: JSON.stringify(head) });
          },
          stopped: ended,
        });
        stream.onAbort(() => {
          stopListening();
          ended();
        });
      });
      clearInterval(beat);
      listening -= 1;
    });
  });
}
