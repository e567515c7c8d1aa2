import { Agent, request } from "node:http";
import type { Reach } from "../server/stage/browser.ts";

/** As many connections as a browser has to one place. */
const CONNECTIONS = 6;

/** Reaches the server from an address of its own on this machine (127.x.y.z), over connections that are kept. */
export function reachFrom(localAddress: string): { reach: Reach; close: () => void } {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS, localAddress });
  const reach: Reach = (url, { method, headers, body }) =>
    new Promise((answered, failed) => {
      const asked = request(url, { method, headers, agent }, (answer) => {
        const parts: Buffer[] = [];
        answer.on("data", (part: Buffer) => parts.push(part));
        answer.once("error", failed);
        answer.once("end", () => {
          const told = new Headers();
          for (const [name, value] of Object.entries(answer.headersDistinct)) {
            for (const each of value ?? []) told.append(name, each);
          }
          const status = answer.statusCode!;
          const empty = status === 204 || status === 304;
          answered(new Response(empty ? null : Buffer.concat(parts), { status, headers: told }));
        });
      });
      asked.once("error", failed);
      asked.end(body);
    });
  return { reach, close: () => agent.destroy() };
}
