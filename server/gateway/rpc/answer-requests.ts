import type { ChainReply, ChainRequest } from "../../chain/connect-chain.ts";
import type { Ask } from "./ask.ts";
import { METHODS } from "./methods.ts";
import { rpcError } from "./rpc-error.ts";
import type { RpcRequest } from "./rpc-request.ts";

type Outcome = { send: ChainRequest } | { error: { code: number; message: string } };

/** Checks each request, sends the ones that pass to the chain together, and shows of each result what may be seen. */
export async function answerRequests(ask: Ask, requests: RpcRequest[]): Promise<object[]> {
  const outcomes = await Promise.all(requests.map((request) => check(ask, request)));
  const passed = outcomes.flatMap((outcome) => ("send" in outcome ? [outcome.send] : []));

  let replies: ChainReply[];
  try {
    replies = passed.length > 0 ? await ask.services.chain.forward(passed) : [];
  } catch (error) {
    replies = passed.map(() => ({ error: rpcError(error) }));
  }

  return Promise.all(
    requests.map(async ({ id, method }, index) => {
      const outcome = outcomes[index]!;
      const reply = "send" in outcome ? replies[passed.indexOf(outcome.send)]! : outcome;
      return { jsonrpc: "2.0", id, ...(await show(ask, method, reply)) };
    }),
  );
}

async function check(ask: Ask, { method, params }: RpcRequest): Promise<Outcome> {
  const known = Object.hasOwn(METHODS, method) ? METHODS[method] : undefined;
  if (!known) return { error: { code: -32601, message: "method-not-found" } };
  try {
    return { send: { method, params: await known.check(ask, params) } };
  } catch (error) {
    return { error: rpcError(error) };
  }
}

async function show(ask: Ask, method: string, reply: ChainReply): Promise<ChainReply> {
  if (!("result" in reply)) return { error: reply.error };
  const known = METHODS[method];
  if (!known?.show) return { result: reply.result };
  try {
    return { result: await known.show(ask, reply.result as never) };
  } catch (error) {
    return { error: rpcError(error) };
  }
}
