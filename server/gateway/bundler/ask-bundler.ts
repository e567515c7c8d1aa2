import { getAddress } from "viem";
import type { Hex } from "viem";
import type { ChainReply, ChainRequest } from "../../chain/connect-chain.ts";
import type { Services } from "../../services.ts";
import type { Ask } from "../rpc/ask.ts";
import { isKnown } from "../rpc/is-known.ts";
import { callBundler } from "./call-bundler.ts";
import type { BundlerReply } from "./call-bundler.ts";
import { explainRefusal } from "./explain-refusal.ts";
import { gasPrice } from "./gas-price.ts";
import { operationHash } from "./operation-hash.ts";
import type { WireOperation } from "./operation-hash.ts";
import { unsettled } from "./unsettled.ts";

/**
 * Asks the bundler, one request at a time as it wants it. An operation that it has already, or that is on the chain, is
 * sent again without harm; one that it forgot because it was ended is handed to it anew when its sender asks for the
 * receipt. @throws Problem bundler-unreachable: nothing was sent
 */
export function askBundler(services: Services) {
  const { deployment } = services;
  const pending = unsettled();

  const ask = (method: string, params: unknown[]) => callBundler(services, method, params);

  const send = async (request: ChainRequest): Promise<BundlerReply> => {
    const [operation] = request.params as [WireOperation];
    const hash = operationHash(deployment, operation);
    const reply = await ask(request.method, request.params);
    if ("result" in reply) pending.remember(hash, request);
    else if (await has(hash)) return { result: hash };
    return reply;
  };

  /** Whether the bundler has this operation, or the chain. */
  const has = async (hash: Hex): Promise<boolean> => {
    const found = await ask("eth_getUserOperationByHash", [hash]);
    return "result" in found && found.result !== null;
  };

  const receiptOf = async (request: ChainRequest): Promise<BundlerReply> => {
    const [hash] = request.params as [Hex];
    const reply = await ask(request.method, request.params);
    const missing = "result" in reply && reply.result === null;
    const forgotten = missing ? pending.due(hash) : undefined;
    if (forgotten && !(await has(hash))) await ask(forgotten.method, forgotten.params);
    if (!missing) pending.forget(hash);
    return reply;
  };

  return (requests: ChainRequest[], who: Ask): Promise<ChainReply[]> =>
    Promise.all(
      requests.map(async (request) => {
        const { method, params } = request;
        const reply =
          method === "eth_sendUserOperation"
            ? await send(request)
            : method === "eth_getUserOperationReceipt"
              ? await receiptOf(request)
              : method === "pimlico_getUserOperationGasPrice"
                ? { result: await gasPrice(services) }
                : await ask(method, params);
        if ("result" in reply) return reply;
        const sender = (params[0] as Partial<WireOperation> | undefined)?.sender;
        const known = sender !== undefined && (await isKnown(who, getAddress(sender)));
        return { error: explainRefusal(reply.error, known) };
      }),
    );
}
