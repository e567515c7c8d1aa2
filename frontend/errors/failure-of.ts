import { BaseError, ContractFunctionRevertedError, HttpRequestError, TimeoutError } from "viem";
import { ProblemError } from "../account/request.ts";
import { contractFailure } from "./contract-failure.ts";
import type { Failure } from "./failure.ts";

/** Errors of wallets and of our own, by their class name. */
const byName: { [name: string]: Failure["key"] } = {
  UserRejectedRequestError: "wallet.rejected",
  ConnectorChainMismatchError: "wallet.wrongNetwork",
  SwitchChainError: "wallet.wrongNetwork",
  SwitchChainNotSupportedError: "wallet.wrongNetwork",
  ConnectorNotConnectedError: "wallet.locked",
  ConnectorAccountNotFoundError: "wallet.wrongKey",
  WalletMissingError: "wallet.missing",
  ResourceUnavailableRpcError: "wallet.busy",
  InsufficientFundsError: "wallet.noFee",
  IndexSlowError: "index.slow",
  RevertedError: "chain.reverted",
  TransactionReceiptNotFoundError: "chain.slow",
  WaitForTransactionReceiptTimeoutError: "chain.slow",
  NonceTooLowError: "chain.nonce",
};

/** Turns whatever was thrown into the sentence for it. Recognised by class and name, never by parts of a text. */
export function failureOf(error: unknown): Failure {
  if (error instanceof ProblemError)
    return failure(`problem.${error.problem}`, isSignedOut(error) ? "signIn" : "again");

  const reverted = walk(error).find((one) => one instanceof ContractFunctionRevertedError);
  if (reverted) return contractFailure(reverted);

  for (const one of walk(error)) {
    const key = one instanceof Error ? byName[one.name] : undefined;
    if (key) return failure(key);
  }
  const unreachable = walk(error).some(
    (one) => one instanceof HttpRequestError || one instanceof TimeoutError,
  );
  return failure(unreachable ? "problem.chain-unreachable" : "problem.unexpected");
}

function failure(key: Failure["key"], remedy: Failure["remedy"] = "again"): Failure {
  return { key, amounts: {}, moments: {}, remedy };
}

function isSignedOut(error: ProblemError): boolean {
  return error.problem === "sign-in-needed" || error.problem === "session-expired";
}

/** An error and everything it was caused by. */
function walk(error: unknown): unknown[] {
  const all: unknown[] = [];
  for (let one: unknown = error; one && all.length < 12; one = causeOf(one)) all.push(one);
  return all;
}

function causeOf(error: unknown): unknown {
  return error instanceof BaseError || error instanceof Error ? error.cause : undefined;
}
