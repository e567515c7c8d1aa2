import {
  BaseError,
  ContractFunctionRevertedError,
  HttpRequestError,
  RpcRequestError,
  TimeoutError,
} from "viem";
import { ProblemError } from "../account/request.ts";
import { contractFailure } from "./contract-failure.ts";
import type { Failure } from "./failure.ts";

/** Errors of wallets and of our own, by their class name. */
const byName: { [name: string]: Failure["key"] } = {
  UserRejectedRequestError: "wallet.rejected",
  ConnectorChainMismatchError: "wallet.wrongNetwork",
  ChainMismatchError: "wallet.wrongNetwork",
  WrongNetworkError: "wallet.wrongNetwork",
  ConnectorNotConnectedError: "wallet.locked",
  ConnectorAccountNotFoundError: "wallet.wrongKey",
  WalletMissingError: "wallet.missing",
  ResourceUnavailableRpcError: "wallet.busy",
  InsufficientFundsError: "wallet.noFee",
  PasskeyCancelledError: "passkey.cancelled",
  PasskeyImpossibleError: "passkey.impossible",
  PasskeyUnknownError: "passkey.unknown",
  OperationSlowError: "chain.slow",
  IndexSlowError: "index.slow",
  RoleEndedError: "contract.RoleNeeded",
  RevertedError: "chain.reverted",
  TransactionReceiptNotFoundError: "chain.slow",
  WaitForTransactionReceiptTimeoutError: "chain.slow",
  NonceTooLowError: "chain.nonce",
};

/** What the server can name. Complete by its type: a problem that is left out does not compile. */
const PROBLEMS = Object.keys({
  "sign-in-needed": true,
  "session-expired": true,
  "not-allowed": true,
  "not-found": true,
  "bad-input": true,
  "too-large": true,
  "too-many-requests": true,
  "chain-unreachable": true,
  "index-unreachable": true,
  "database-unreachable": true,
  "not-enrolled": true,
  conflict: true,
  "wrong-signature": true,
  "invitation-used": true,
  "invitation-over": true,
  "bundler-unreachable": true,
  "sponsor-empty": true,
  "not-sponsored": true,
  "operation-refused": true,
  unexpected: true,
  "server-unreachable": true,
} satisfies { [problem in ProblemError["problem"]]: true });

/** Turns whatever was thrown into the sentence for it. Recognised by class and name, never by parts of a text. */
export function failureOf(error: unknown): Failure {
  const problem = error instanceof ProblemError ? error.problem : chainProblem(error);
  if (problem) return failure(`problem.${problem}`, isSignedOut(problem) ? "signIn" : "again");

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

type ProblemKey = ProblemError["problem"];

function isSignedOut(problem: ProblemKey): boolean {
  return problem === "sign-in-needed" || problem === "session-expired";
}

/** The problem that the server named when it passed on a question to the chain, or did not. */
function chainProblem(error: unknown): ProblemKey | undefined {
  const refused = walk(error).find((one) => one instanceof RpcRequestError);
  const { type } = (refused?.data ?? {}) as { type?: string };
  const name = type?.replace("/problems/", "");
  return name !== undefined && isProblem(name) ? name : undefined;
}

function isProblem(name: string): name is ProblemKey {
  return (PROBLEMS as readonly string[]).includes(name);
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
