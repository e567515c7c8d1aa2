import { createPublicClient, http } from "viem";
import type { PublicClient } from "viem";
import { Problem } from "../problems/problem.ts";

/** A JSON-RPC request as it goes to the chain. */
export type ChainRequest = { method: string; params: unknown[] };
/** What the chain said to it, as it said it. */
export type ChainReply = { result: unknown } | { error: { code: number; message: string } };

export type ChainConnection = {
  client: PublicClient;
  /** Sends requests as they are, in one batch, and gives the replies in the same order. */
  forward(requests: ChainRequest[]): Promise<ChainReply[]>;
};

const TIMEOUT = 15_000;

/** Connects to the chain by RPC URL. Nothing is sent yet. */
export function connectChain(url: string): ChainConnection {
  const transport = http(url, { batch: { batchSize: 200 }, retryCount: 1, timeout: TIMEOUT });
  return {
    // A contract that somebody else made must not send this server to an address on the internet (ERC-3668).
    client: createPublicClient({ transport, cacheTime: 0, ccipRead: false }),
    forward: (requests) => forward(url, requests),
  };
}

async function forward(url: string, requests: ChainRequest[]): Promise<ChainReply[]> {
  const body = requests.map((request, id) => ({ jsonrpc: "2.0", id, ...request }));
  const replies = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(TIMEOUT),
  })
    .then((response) => response.json() as Promise<(ChainReply & { id: number })[]>)
    .catch(() => {
      throw new Problem("chain-unreachable");
    });
  if (!Array.isArray(replies)) throw new Problem("chain-unreachable", "No batch came back");

  const byId = new Map(replies.map((reply) => [reply.id, reply]));
  return requests.map((_, id) => byId.get(id) ?? { error: { code: -32603, message: "No answer" } });
}
