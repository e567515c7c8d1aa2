import { getAddress } from "viem";
import type { Hex } from "viem";
import { Problem } from "../../problems/problem.ts";
import type { Ask } from "./ask.ts";
import { isActing } from "./ask.ts";
import type { RpcLog } from "./visible-logs.ts";
import { visibleLogs } from "./visible-logs.ts";

export type RpcReceipt = { from: Hex; logs: RpcLog[]; logsBloom: Hex };
export type RpcTransaction = { from: Hex; hash: Hex };

export const NO_BLOOM = `0x${"0".repeat(512)}` as const;

/**
 * The receipt of an own transaction as it is; of another's, with the logs that the viewer may see, under their own
 * numbers and without the bloom filter that would betray the rest. @throws Problem not-allowed when none is left.
 */
export async function visibleReceipt(ask: Ask, receipt: RpcReceipt): Promise<RpcReceipt> {
  if (isActing(ask, getAddress(receipt.from))) return receipt;
  const logs = await visibleLogs(ask, receipt.logs);
  if (logs.length === 0) throw new Problem("not-allowed", "About somebody else");
  return logs.length === receipt.logs.length ? receipt : { ...receipt, logs, logsBloom: NO_BLOOM };
}

/** An own transaction, or one of which the viewer may see every log: its input holds them all. @throws Problem */
export async function ownOrVisibleTransaction(
  ask: Ask,
  transaction: RpcTransaction,
): Promise<RpcTransaction> {
  if (isActing(ask, getAddress(transaction.from))) return transaction;
  const [reply] = await ask.services.chain.forward([
    { method: "eth_getTransactionReceipt", params: [transaction.hash] },
  ]);
  const receipt = reply && "result" in reply ? (reply.result as RpcReceipt | null) : null;
  const logs = receipt?.logs ?? [];
  if (logs.length === 0 || (await visibleLogs(ask, logs)).length < logs.length) {
    throw new Problem("not-allowed", "About somebody else");
  }
  return transaction;
}
