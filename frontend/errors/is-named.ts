/** What viem throws, by the name of its class: the class itself would bring viem to every page that can say an error. */
type Named = {
  HttpRequestError: import("viem").HttpRequestError;
  TimeoutError: import("viem").TimeoutError;
  RpcRequestError: import("viem").RpcRequestError;
  ContractFunctionRevertedError: import("viem").ContractFunctionRevertedError;
};

/** isNamed(error, "RpcRequestError") */
export function isNamed<N extends keyof Named>(error: unknown, name: N): error is Named[N] {
  return error instanceof Error && error.name === name;
}
