/**
 * JSON-RPC over HTTP, on the loopback interface only. Who may ask what is not decided here: the
 * server in front of it does that. No CORS headers, and only loopback names as host, so that a
 * page on the internet cannot read the chain through a visitor's browser.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { once } from "node:events";
import { answerAll } from "./answer-all.ts";
import { answer, type Answering } from "./answer.ts";
import { INVALID_REQUEST, PARSE_ERROR } from "./rpc-error.ts";

const BODY_LIMIT = 4 * 1024 * 1024;
const BATCH_LIMIT = 1_000;
const LAST_ANSWERS_MS = 500;
/** Longer than clients keep a connection, so that none is closed under a request. */
const KEEP_ALIVE_MS = 65_000;
const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;

/** @returns the listening server. @throws when the port is taken (EADDRINUSE). */
export async function serveRpc(chain: Answering, port: number): Promise<Server> {
  const server = createServer((request, response) => void handle(chain, request, response));
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  return server;
}

/** Lets the answers that are on their way go out, and takes no more requests. */
export async function closeRpc(server: Server): Promise<void> {
  const closed = once(server, "close");
  server.close();
  server.closeIdleConnections();
  setTimeout(() => server.closeAllConnections(), LAST_ANSWERS_MS).unref();
  await closed;
}

async function handle(
  chain: Answering,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const end = (status: number, text: string) => {
    response.writeHead(status, {
      "content-type": "application/json",
      "content-length": Buffer.byteLength(text),
    });
    response.end(text);
  };
  try {
    if (!LOOPBACK.test(request.headers.host ?? ""))
      return end(403, refusal(INVALID_REQUEST, "Ask for this host by a loopback name."));
    if (request.method !== "POST")
      return end(405, refusal(INVALID_REQUEST, "Send JSON-RPC with POST."));
    const body = await readBody(request);
    if (body === undefined)
      return end(413, refusal(INVALID_REQUEST, `A request is at most ${BODY_LIMIT} bytes.`));
    end(200, await answerText(chain, body));
  } catch {
    // The client broke off while it was sending.
    response.destroy();
  }
}

async function answerText(chain: Answering, body: string): Promise<string> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    return refusal(PARSE_ERROR, "This is not JSON.");
  }
  if (!Array.isArray(parsed)) return (await answer(chain, parsed)) ?? "";
  if (parsed.length === 0 || parsed.length > BATCH_LIMIT)
    return refusal(INVALID_REQUEST, `A batch holds 1 to ${BATCH_LIMIT} calls.`);
  return answerAll(chain, parsed);
}

/** @returns undefined when the body is too large. */
function readBody(request: IncomingMessage): Promise<string | undefined> {
  // Not `for await`, which costs more than the reading of a body this small.
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size > BODY_LIMIT) resolve(undefined);
      else chunks.push(chunk);
    });
    request.once("end", () => resolve(Buffer.concat(chunks).toString()));
    request.once("error", reject);
    request.once("close", () => reject(new Error("The client broke off.")));
  });
}

function refusal(code: number, message: string): string {
  return JSON.stringify({ jsonrpc: "2.0", id: null, error: { code, message } });
}
