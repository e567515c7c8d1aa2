import type { ChainRequest } from "../../chain/connect-chain.ts";
import type { Services } from "../../services.ts";
import type { RateLimit } from "../rate-limit.ts";
import { jsonRpcRoutes } from "./json-rpc-routes.ts";
import { METHODS } from "./methods.ts";

/** The chain, as far as who asks may see it. */
export function rpcRoutes(services: Services, limit: RateLimit) {
  const forward = (requests: ChainRequest[]) => services.chain.forward(requests);
  return jsonRpcRoutes(services, { methods: METHODS, forward, mostInBatch: 100 }, limit);
}
