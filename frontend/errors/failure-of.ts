import type { ContractFunctionRevertedError } from "viem";
import { accountRevert } from "./account-revert.ts";
import { causesOf } from "./causes-of.ts";
import { contractFailure, type Said } from "./contract-failure.ts";
import type { Failure } from "./failure.ts";
import { isChainAway } from "./is-chain-away.ts";
import { isNamed } from "./is-named.ts";
import { problemOf, typedFaultOf, type ProblemKey } from "./problem-of.ts";

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
  OperationOverError: "passkey.over",
  IndexSlowError: "index.slow",
  RoleEndedError: "contract.RoleNeeded",
  RevertedError: "chain.reverted",
  ReplacedError: "chain.replaced",
  UnheardError: "chain.unheard",
  TransactionReceiptNotFoundError: "chain.slow",
  WaitForTransactionReceiptTimeoutError: "chain.slow",
  NonceTooLowError: "chain.nonce",
};

/** Turns whatever was thrown into the sentence for it. Recognised by class and name, never by parts of a text. */
export function failureOf(error: unknown): Failure {
  const problem = problemOf(error);
  const stopped = problem === "operation-refused" ? accountRevert(error) : undefined;
  if (stopped) return contractFailure(stopped);
  const fault = typedFaultOf(error);
  if (fault) return failure(`typed.${fault}`);
  if (problem) return failure(`problem.${problem}`, isSignedOut(problem) ? "signIn" : "again");

  const reverted = causesOf(error).find((one) => isNamed(one, "ContractFunctionRevertedError"));
  if (reverted) return contractFailure(saidBy(reverted));

  for (const one of causesOf(error)) {
    const key = one instanceof Error ? byName[one.name] : undefined;
    if (key) return failure(key);
  }
  return failure(isChainAway(error) ? "problem.chain-unreachable" : "problem.unexpected");
}

/** What a rule of the contracts said: its name, and the values by their names. */
function saidBy({ data }: ContractFunctionRevertedError): Said {
  const inputs = (data?.abiItem as { inputs?: readonly { name?: string }[] })?.inputs ?? [];
  return {
    name: data?.errorName,
    values: inputs.map(({ name = "" }, index) => [name, data?.args?.[index]]),
  };
}

function failure(key: Failure["key"], remedy: Failure["remedy"] = "again"): Failure {
  return { key, amounts: {}, moments: {}, remedy };
}

function isSignedOut(problem: ProblemKey): boolean {
  return problem === "sign-in-needed" || problem === "session-expired";
}
