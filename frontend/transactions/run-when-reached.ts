import type { TransactionReceipt } from "viem";
import type { Account } from "../account/AccountContext.ts";
import type { Config } from "../../protocol/wire/dossier-api.ts";
import { runTransaction, type Phase, type WrittenRecords } from "./run-transaction.ts";
import type { SignedCall } from "./transaction.ts";
import { whenReached } from "./when-reached.ts";

/**
 * As `runTransaction`. Without a connection it tells "away" and waits for one, until `stop` (decision 108). Answers null after that.
 */
export function runWhenReached<Request>(
  transaction: SignedCall<Request>,
  request: Request,
  account: Account,
  config: Config,
  written: WrittenRecords,
  onPhase: (phase: Phase | "away") => void,
  stop: AbortSignal,
): Promise<TransactionReceipt | null> {
  return whenReached(
    () => runTransaction(transaction, request, account, config, written, onPhase),
    { ask: () => account.ask("/api/v1/me"), stop, onAway: () => onPhase("away") },
  );
}
