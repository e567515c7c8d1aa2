import type { Services } from "../../services.ts";
import type { RateLimit } from "../rate-limit.ts";
import { jsonRpcRoutes } from "../rpc/json-rpc-routes.ts";
import { askBundler } from "./ask-bundler.ts";
import { bundlerMethods } from "./methods.ts";

/**
 * The bundler (ERC-4337), for operations of passkey accounts that our sponsor pays.
 * @param operations Limits what makes the node try an operation out, which is work.
 */
export function bundlerRoutes(services: Services, limit: RateLimit, operations: RateLimit) {
  const door = {
    methods: bundlerMethods(operations),
    forward: askBundler(services),
    mostInBatch: 10,
  };
  return jsonRpcRoutes(services, door, limit);
}
