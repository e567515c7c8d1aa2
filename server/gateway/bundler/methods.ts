import { isHash } from "viem";
import { Problem } from "../../problems/problem.ts";
import type { RateLimit } from "../rate-limit.ts";
import type { Ask } from "../rpc/ask.ts";
import { needActing } from "../rpc/ask.ts";
import type { Method } from "../rpc/methods.ts";
import { checkOperation } from "./check-operation.ts";
import type { OperationReceipt } from "./visible-operation.ts";
import { ownOperation, visibleOperationReceipt } from "./visible-operation.ts";

const anyone: Method = { check: () => [] };

const byHash = (ask: Ask, [hash]: unknown[]): unknown[] => {
  needActing(ask);
  if (!isHash(String(hash))) throw new Problem("bad-input", "Not the hash of an operation");
  return [hash];
};

/** Everything that can be asked of the bundler. What is not here, such as its debugging methods, is refused. */
export function bundlerMethods(operations: RateLimit): { [method: string]: Method } {
  const operation: Method = {
    check: (ask, params) => {
      operations(needActing(ask).viewer.address);
      return checkOperation(ask, params);
    },
  };
  return {
    eth_chainId: anyone,
    eth_supportedEntryPoints: anyone,
    pimlico_getUserOperationGasPrice: anyone,
    eth_estimateUserOperationGas: operation,
    eth_sendUserOperation: operation,
    eth_getUserOperationByHash: {
      check: byHash,
      show: (ask, found: { userOperation: { sender: string } } | null) =>
        found && ownOperation(ask, found),
    },
    eth_getUserOperationReceipt: {
      check: byHash,
      show: (ask, receipt: OperationReceipt | null) =>
        receipt && visibleOperationReceipt(ask, receipt),
    },
  };
}
