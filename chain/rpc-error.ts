/** An answer of the JSON-RPC protocol that says no, with its code. */
export class RpcError extends Error {
  override name = "RpcError";
  readonly code: number;
  readonly data: unknown;

  constructor(code: number, message: string, data?: unknown) {
    super(message);
    this.code = code;
    this.data = data;
  }
}

export const PARSE_ERROR = -32700;
export const INVALID_REQUEST = -32600;
export const METHOD_NOT_FOUND = -32601;
export const INVALID_PARAMS = -32602;
/** The chain cannot do this now: stopping, or its disk is full. */
export const UNAVAILABLE = -32000;
/** The transaction was refused. */
export const TRANSACTION_REJECTED = -32003;

/** The answer to whatever comes too late, or is cut off, when the chain is being stopped. */
export function stopping(): RpcError {
  return new RpcError(
    UNAVAILABLE,
    "The chain is stopping: whether a transaction under way is executed shows at the next start.",
  );
}
