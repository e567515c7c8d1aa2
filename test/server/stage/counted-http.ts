import { createServer } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";

/** Passes requests on to `target` and counts them: each call of a JSON-RPC batch for itself. */
export async function countedHttp(target: string) {
  let count = 0;
  const server = createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
      const body = Buffer.concat(chunks);
      const calls = body.length === 0 ? null : (JSON.parse(body.toString()) as unknown);
      count += Array.isArray(calls) ? calls.length : 1;
      const answer = await fetch(target + (request.url === "/" ? "" : (request.url ?? "")), {
        method: request.method!,
        headers: { "content-type": "application/json" },
        ...(body.length > 0 && { body }),
      });
      response.writeHead(answer.status, { "content-type": "application/json" });
      response.end(await answer.text());
    })().catch(() => response.destroy());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    count: () => count,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
