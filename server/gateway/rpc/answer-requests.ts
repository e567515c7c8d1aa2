import type { ChainReply, ChainRequest } from "../../chain/connect-chain.ts";
import type { Ask } from "./ask.ts";
import type { Method } from "./methods.ts";
import { rpcError } from "./rpc-error.ts";
import type { RpcRequest } from "./rpc-request.ts";

type Outcome = { send: ChainRequest } | { error: { code: number; message: string } };

/** What can be asked at an address of this server, and who answers it. */
export type Door = {
  methods: { [method: string]: Method };
  /** Gives the replies in the order of the requests. @throws Problem when nobody answers */
  forward: (requests: ChainRequest[], ask: Ask) => Promise<ChainReply[]>;
  mostInBatch: number;
};

/** Checks each request, sends the ones that pass on together, and shows of each result what may be seen. */
export async function answerRequests(
  ask: Ask,
  { methods, forward }: Door,
  requests: RpcRequest[],
): Promise<object[]> {
  const known = ({ method }: RpcRequest) =>
    Object.hasOwn(methods, method) ? methods[method] : undefined;
  const outcomes = await Promise.all(requests.map((one) => check(ask, known(one), one)));
  const passed = outcomes.flatMap((outcome) => ("send" in outcome ? [outcome.send] : []));

  let replies: ChainReply[];
  try {
    replies = passed.length > 0 ? await forward(passed, ask) : [];
  } catch (error) {
    replies = passed.map(() => ({ error: rpcError(error) }));
  }

  return Promise.all(
    requests.map(async (request, index) => {
      const { id } = request;
      const outcome = outcomes[index]!;
      const reply = "send" in outcome ? replies[passed.indexOf(outcome.send)]! : outcome;
      return { jsonrpc: "2.0", id, ...(await show(ask, known(request), reply)) };
    }),
  );
}

async function check(
  ask: Ask,
  known: Method | undefined,
  { method, params }: RpcRequest,
): Promise<Outcome> {
  if (!known) return { error: { code: -32601, message: "method-not-found" } };
  try {
    return { send: { method, params: await known.check(ask, params) } };
  } catch (error) {
    return { error: rpcError(error) };
  }
}

async function show(ask: Ask, known: Method | undefined, reply: ChainReply): Promise<ChainReply> {
  if (!("result" in reply)) return { error: reply.error };
  if (!known?.show) return { result: reply.result };
  try {
    return { result: await known.show(ask, reply.result as never) };
  } catch (error) {
    return { error: rpcError(error) };
  }
}
