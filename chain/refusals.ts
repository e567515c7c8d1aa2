/** What a sender is told whose transaction did not come into a block. */
import { RpcError, TRANSACTION_REJECTED, UNAVAILABLE } from "./rpc-error.ts";

export function failed(): RpcError {
  return new RpcError(
    UNAVAILABLE,
    "The chain has failed. Whether the transaction was executed is unknown.",
  );
}

export function diskFull(): RpcError {
  const what =
    "The chain cannot write to its disk: the transaction was not executed. Make room and try again.";
  return new RpcError(UNAVAILABLE, what);
}

export function gapLeft(): RpcError {
  return new RpcError(
    TRANSACTION_REJECTED,
    "nonce too high: the transactions before this one did not come",
  );
}
