/** Answers one JSON-RPC call: which methods there are, and what each does. */
import type { Clock } from "./clock.ts";
import type { Journal } from "./journal.ts";
import type { Machine } from "./machine.ts";
import { PASSED, TIMED } from "./methods.ts";
import type { Miner } from "./miner.ts";
import { presentTime } from "./present-time.ts";
import type { Hex } from "./record.ts";
import {
  INVALID_PARAMS,
  INVALID_REQUEST,
  METHOD_NOT_FOUND,
  RpcError,
  UNAVAILABLE,
} from "./rpc-error.ts";

/** Characters of a raw transaction in hexadecimal: 128 kB, as public nodes take. */
const RAW_LIMIT = 2 * 128 * 1024 + 2;

/** What the methods are about. */
export interface Answering {
  machine: Machine;
  miner: Miner;
  clock: Clock;
  journal: Journal;
}

type Call = { id?: unknown; method?: unknown; params?: unknown };

/** @returns the text of the request to the EVM; undefined for a call that is not passed on, or wants no answer. */
export function passedOn(chain: Answering, call: unknown): string | undefined {
  const { id, method, params = [] } = (call ?? {}) as Call;
  if (id === undefined || typeof method !== "string" || !Array.isArray(params)) return undefined;
  if (!PASSED.has(method) && !TIMED.has(method)) return undefined;
  try {
    return requestOf(chain, id, method, params);
  } catch {
    return undefined; // Its parameters are of no use: `answer` says so.
  }
}

/** @returns the text of the response; undefined when the call wants none (a notification). */
export async function answer(chain: Answering, call: unknown): Promise<string | undefined> {
  const { id, method, params } = (call ?? {}) as Call;
  try {
    if (typeof method !== "string") throw new RpcError(INVALID_REQUEST, "A call needs a method.");
    if (params !== undefined && !Array.isArray(params))
      throw new RpcError(INVALID_PARAMS, "Parameters come as a list.");
    const list = (params ?? []) as unknown[];

    if (PASSED.has(method) || TIMED.has(method)) {
      const text = requestOf(chain, id, method, list);
      const response = await chain.machine.ask((client) => client.send(text));
      return id === undefined ? undefined : response;
    }
    const own = OWN[method];
    if (!own) throw new RpcError(METHOD_NOT_FOUND, `This chain has no method ${method}.`);
    return reply(id, { result: await own(chain, list) });
  } catch (error) {
    return reply(id, { error: refusalOf(error) });
  }
}

function requestOf(chain: Answering, id: unknown, method: string, params: unknown[]): string {
  const passed = TIMED.has(method) ? presentTime(method, params, chain.clock.callTime()) : params;
  return JSON.stringify({ jsonrpc: "2.0", id: id ?? null, method, params: passed });
}

const OWN: Record<string, (chain: Answering, params: unknown[]) => unknown> = {
  eth_accounts: () => [],
  eth_maxPriorityFeePerGas: () => "0x0",
  eth_sendRawTransaction: ({ miner }, [raw]) => miner.submit(rawTransaction(raw)),
  chain_setNextBlockTime: ({ clock }, [time]) => (clock.setNextBlockTime(seconds(time)), true),
  chain_leapTo: ({ clock }, [time]) => (clock.leapTo(seconds(time)), true),
  chain_closeHistory: ({ miner, clock, journal }) =>
    miner.between(async () => {
      if (!clock.historyOpen) return true;
      await journal.append({ kind: "historyClosed" });
      clock.closeHistory();
      return true;
    }),
  chain_status: async ({ machine, clock, journal }) => {
    const { number, transactions } = await machine.tip();
    return {
      blocks: number,
      transactions,
      historyOpen: clock.historyOpen,
      journalBytes: journal.bytes,
    };
  },
};

function reply(id: unknown, outcome: { result: unknown } | { error: unknown }): string | undefined {
  const isNotification = id === undefined && "result" in outcome;
  if (isNotification) return undefined;
  return JSON.stringify({ jsonrpc: "2.0", id: id ?? null, ...outcome });
}

function refusalOf(error: unknown): { code: number; message: string; data?: unknown } {
  if (!(error instanceof RpcError)) {
    return {
      code: UNAVAILABLE,
      message: `The chain cannot answer now: ${error instanceof Error ? error.message : String(error)}`,
    };
  }
  const { code, message, data } = error;
  return data === undefined ? { code, message } : { code, message, data };
}

function rawTransaction(raw: unknown): Hex {
  const wellFormed =
    typeof raw === "string" && raw.length <= RAW_LIMIT && /^0x(?:[0-9a-fA-F]{2})+$/.test(raw);
  if (!wellFormed)
    throw new RpcError(
      INVALID_PARAMS,
      "A raw transaction is at most 128 kB in hexadecimal, after 0x.",
    );
  return raw as Hex;
}

function seconds(time: unknown): number {
  const value =
    typeof time === "string" && /^0x[0-9a-fA-F]{1,12}$/.test(time) ? Number(time) : time;
  if (!Number.isSafeInteger(value))
    throw new RpcError(INVALID_PARAMS, "A block time is in whole Unix seconds.");
  return value as number;
}
