import { getAddress, isAddress } from "viem";
import { Problem } from "../../problems/problem.ts";
import type { Ask } from "./ask.ts";
import { isSignedIn, needActing } from "./ask.ts";
import { checkCall } from "./check-call.ts";
import { checkSend } from "./check-send.ts";
import { contractAt } from "./contract-at.ts";
import { isStaff } from "./is-staff.ts";
import { NO_BLOOM, ownOrVisibleTransaction, visibleReceipt } from "./visible-transaction.ts";
import type { RpcReceipt, RpcTransaction } from "./visible-transaction.ts";
import { visibleLogs } from "./visible-logs.ts";
import type { RpcLog } from "./visible-logs.ts";

/** One method of the chain that can be asked through this server. */
export type Method = {
  /** What to send on. @throws Problem */
  check(ask: Ask, params: unknown[]): Promise<unknown[]> | unknown[];
  /** What of the chain's result may be seen. @throws Problem */
  show?(ask: Ask, result: never): unknown;
};

const anyone: Method = { check: (_, params) => params };

/** Of an account of the session; without a session (a browser wallet's own requests) of a member of staff. */
const aboutOwnAccount: Method = {
  check: async (ask, [account, block]) => {
    if (!isAddress(String(account), { strict: false })) throw new Problem("bad-input", "Address");
    const address = getAddress(String(account));
    if (!isSignedIn(ask, address) && !(ask.acting === null && (await isStaff(ask, address)))) {
      needActing(ask);
      throw new Problem("not-allowed", "Not an account of this session");
    }
    return [address, block ?? "latest"];
  },
};

const byHash = (ask: Ask, [hash]: unknown[]): unknown[] => {
  needActing(ask);
  return [hash];
};

/**
 * Everything that can be asked. A member of staff's browser wallet (MetaMask and the like) uses this as its own RPC URL,
 * without our cookie: for it the chain id, block numbers, fees, code, sending, and the nonce and balance of staff work
 * without a session. It sees no receipts; the wallet page does, in its session.
 */
export const METHODS: { [method: string]: Method } = {
  eth_chainId: anyone,
  net_version: anyone,
  eth_blockNumber: anyone,
  eth_gasPrice: anyone,
  eth_maxPriorityFeePerGas: anyone,
  eth_feeHistory: anyone,
  eth_getCode: anyone,
  eth_getTransactionCount: aboutOwnAccount,
  eth_getBalance: aboutOwnAccount,
  eth_call: { check: checkCall },
  eth_estimateGas: { check: checkCall },
  eth_sendRawTransaction: { check: checkSend },
  eth_getBlockByNumber: {
    check: (ask, [block]) => {
      needActing(ask);
      return [block ?? "latest", false];
    },
    // The bloom filter would tell for any address whether something happened to it in this block.
    show: (_, block: object | null) => block && { ...block, logsBloom: NO_BLOOM },
  },
  eth_getLogs: {
    check: (ask, [filter]) => {
      const { contracts } = ask.services.deployment;
      const { address, ...rest } = (filter ?? {}) as { address?: string | string[] };
      const asked = address === undefined ? Object.values(contracts) : [address].flat();
      const { viewer } = needActing(ask);
      const isOurs = (each: string) =>
        contractAt(ask.services.deployment, each) ??
        each.toLowerCase() === viewer.address.toLowerCase();
      if (!asked.every(isOurs)) {
        throw new Problem("not-allowed", "Not one of our contracts");
      }
      return [{ ...rest, address: asked }];
    },
    show: (ask, logs: RpcLog[]) => visibleLogs(ask, logs),
  },
  eth_getTransactionReceipt: {
    check: byHash,
    show: (ask, receipt: RpcReceipt | null) => receipt && visibleReceipt(ask, receipt),
  },
  eth_getTransactionByHash: {
    check: byHash,
    show: (ask, transaction: RpcTransaction | null) =>
      transaction && ownOrVisibleTransaction(ask, transaction),
  },
};
