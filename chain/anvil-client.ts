/** JSON-RPC to anvil over kept-alive loopback connections. */
import { Agent, request, type IncomingMessage } from "node:http";
import { hexResult } from "./hex-result.ts";
import { RpcError } from "./rpc-error.ts";

/** anvil could not be reached or broke off: it has ended, or is ending. */
export class AnvilUnreachable extends Error {
  override name = "AnvilUnreachable";
}

/**
 * anvil works on the calls of one batch at the same time. Up to this many it takes in their order,
 * and the order of transactions is part of a block's hash.
 */
const ORDERED_BATCH = 25;

/** After this long without a word anvil is taken for dead, and another one takes its place. */
const SILENCE_MS = 120_000;

interface Call {
  method: string;
  params: unknown[];
}

interface Reply {
  id: number;
  result?: unknown;
  error?: { code: number; message: string; data?: unknown };
}

export class AnvilClient {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 32 });
  readonly port: number;

  constructor(port: number) {
    this.port = port;
  }

  /** @throws RpcError when anvil refuses; AnvilUnreachable when it is gone. */
  async call<T>(method: string, params: unknown[]): Promise<T> {
    const text = await this.send(JSON.stringify({ jsonrpc: "2.0", id: 0, method, params }));
    return valueOf(JSON.parse(text) as Reply) as T;
  }

  /** Several calls, begun in their order, not waiting for one another; a refusal is a value here. */
  async all<T>(calls: Call[]): Promise<(T | RpcError)[]> {
    const values: (T | RpcError)[] = [];
    for (let from = 0; from < calls.length; from += ORDERED_BATCH) {
      const batch = calls
        .slice(from, from + ORDERED_BATCH)
        .map((call, id) => ({ jsonrpc: "2.0", id, ...call }));
      const replies = JSON.parse(await this.send(JSON.stringify(batch))) as Reply[];
      for (const reply of replies.sort((a, b) => a.id - b.id)) {
        values.push(reply.error ? errorOf(reply.error) : (reply.result as T));
      }
    }
    return values;
  }

  /** A call that answers with bytes in hexadecimal: those bytes, as they come. @throws as `call` does. */
  async *bytes(method: string, params: unknown[]): AsyncGenerator<Buffer> {
    const answer = await this.#post(JSON.stringify({ jsonrpc: "2.0", id: 0, method, params }));
    yield* hexResult(answer);
  }

  /** Sends the text of a request and returns the text of the answer. */
  async send(body: string): Promise<string> {
    const incoming = await this.#post(body);
    return new Promise((resolve, reject) => {
      const chunks: Buffer[] = [];
      incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
      incoming.on("end", () => resolve(Buffer.concat(chunks).toString()));
      incoming.on("error", (cause) => reject(unreachable(cause)));
    });
  }

  #post(body: string): Promise<IncomingMessage> {
    return new Promise((resolve, reject) => {
      const headers = {
        "content-type": "application/json",
        "content-length": Buffer.byteLength(body),
      };
      const outgoing = request(
        { host: "127.0.0.1", port: this.port, method: "POST", agent: this.#agent, headers },
        resolve,
      );
      outgoing.setTimeout(SILENCE_MS, () =>
        outgoing.destroy(new Error(`no answer within ${SILENCE_MS / 1000} s`)),
      );
      outgoing.on("error", (cause) => reject(unreachable(cause)));
      outgoing.end(body);
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}

const unreachable = (cause: unknown) => new AnvilUnreachable("anvil does not answer", { cause });

function valueOf(reply: Reply): unknown {
  if (reply.error) throw errorOf(reply.error);
  return reply.result;
}

function errorOf(error: NonNullable<Reply["error"]>): RpcError {
  return new RpcError(error.code, error.message, error.data);
}
