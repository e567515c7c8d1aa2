import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** An index that answers these paths, on a free port. */
export async function startIndexOf(answers: { [path: string]: object }) {
  const server = createServer((request, response) => {
    const answer = answers[request.url!];
    response.writeHead(answer ? 200 : 404, { "content-type": "application/json" });
    response.end(JSON.stringify(answer ?? {}));
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () => new Promise<unknown>((ended) => server.close(ended)),
  };
}
