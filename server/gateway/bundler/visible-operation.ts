import { getAddress } from "viem";
import { Problem } from "../../problems/problem.ts";
import type { Ask } from "../rpc/ask.ts";
import { isActing } from "../rpc/ask.ts";
import type { RpcLog } from "../rpc/visible-logs.ts";
import { visibleLogs } from "../rpc/visible-logs.ts";
import type { RpcReceipt } from "../rpc/visible-transaction.ts";
import { NO_BLOOM } from "../rpc/visible-transaction.ts";

/** What the bundler tells of an operation: its own logs, and the receipt of the transaction that carried it. */
export type OperationReceipt = { sender: string; logs: RpcLog[]; receipt: RpcReceipt };

/** An own operation as it is. @throws Problem not-allowed for another's: its call data tells all */
export function ownOperation<Found extends { userOperation: { sender: string } }>(
  ask: Ask,
  found: Found,
): Found {
  if (isActing(ask, getAddress(found.userOperation.sender))) return found;
  throw new Problem("not-allowed", "About somebody else");
}

/**
 * The receipt of an own operation with its own logs alone: one transaction carries the operations of several people. Of
 * another's operation the logs that the viewer may see. @throws Problem not-allowed when none is left.
 */
export async function visibleOperationReceipt(
  ask: Ask,
  found: OperationReceipt,
): Promise<OperationReceipt> {
  const own = isActing(ask, getAddress(found.sender));
  const logs = own ? found.logs : await visibleLogs(ask, found.logs);
  if (!own && logs.length === 0) throw new Problem("not-allowed", "About somebody else");
  return { ...found, logs, receipt: { ...found.receipt, logs, logsBloom: NO_BLOOM } };
}
