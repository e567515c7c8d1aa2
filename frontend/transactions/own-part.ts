import type { Address, TransactionReceipt } from "viem";
import { operationsIn } from "../../protocol/accounts/acting-account.ts";

/**
 * What of a transaction is an account's own doing: all of it, or, where a bundler brought operations of several accounts,
 * what stands before the EntryPoint closed this one's. An operation that reverted has failed, whatever the transaction
 * around it did.
 */
export function ownPart(receipt: TransactionReceipt, account: Address): TransactionReceipt {
  const operations = operationsIn(receipt.logs);
  const at = operations.findLastIndex((one) => one.account.toLowerCase() === account.toLowerCase());
  const own = operations[at];
  if (!own) return receipt;
  const from = operations[at - 1]?.logIndex ?? -1;
  return {
    ...receipt,
    from: account,
    status: receipt.status === "success" && own.success ? "success" : "reverted",
    logs: receipt.logs.filter(({ logIndex }) => logIndex > from && logIndex < own.logIndex),
  };
}
