import { getAddress } from "viem";
import type { Hex } from "viem";
import type { ChainReply, ChainRequest } from "../../chain/connect-chain.ts";
import { Problem } from "../../problems/problem.ts";
import type { Services } from "../../services.ts";
import type { Ask } from "../rpc/ask.ts";
import { isKnown } from "../rpc/is-known.ts";
import { callBundler } from "./call-bundler.ts";
import type { BundlerReply } from "./call-bundler.ts";
import { explainRefusal, hasItAlready, isItsOwnFailure } from "./explain-refusal.ts";
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
    const isWithIt = "result" in reply || hasItAlready(reply.error);
    if (isWithIt) pending.remember(hash, request);
    return isWithIt || (await isOnChain(hash)) ? { result: hash } : reply;
  };

  /** @throws Problem bundler-unreachable where it cannot tell */
  const isOnChain = async (hash: Hex): Promise<boolean> => {
    const found = await ask("eth_getUserOperationByHash", [hash]);
    if ("result" in found) return found.result !== null;
    if (isItsOwnFailure(found.error)) throw new Problem("bundler-unreachable", "It failed");
    return false;
  };

  /** An answer that is an error tells nothing about the operation: it stays one to hand over anew. */
  const receiptOf = async (request: ChainRequest): Promise<BundlerReply> => {
    const [hash] = request.params as [Hex];
    const reply = await ask(request.method, request.params);
    if (!("result" in reply)) return reply;
    if (reply.result !== null) {
      pending.forget(hash);
      return reply;
    }
    const forgotten = pending.due(hash);
    // A refusal may be one of the moment. Its sender hears one that stays: the wallet sends it again itself.
    if (forgotten && !(await isOnChain(hash))) await ask(forgotten.method, forgotten.params);
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
