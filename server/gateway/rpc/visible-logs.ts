import { decodeEventLog, getAddress, hexToNumber } from "viem";
import type { Abi, Hex } from "viem";
import { operationsIn } from "../../../protocol/accounts/acting-account.ts";
import type { Ask } from "./ask.ts";
import { isActing } from "./ask.ts";
import { contractAt } from "./contract-at.ts";
import { EVENTS } from "./events.ts";
import { passes } from "./guard.ts";

/** A log as the chain gives it over JSON-RPC, as far as it matters here. */
export type RpcLog = { address: Hex; topics: Hex[]; data: Hex; logIndex: Hex };

/**
 * Leaves out the logs that concern persons whom the viewer may not see. Whoever sees what an operation of a passkey
 * account did also sees whose operation it was.
 */
export async function visibleLogs<Log extends RpcLog>(ask: Ask, logs: Log[]): Promise<Log[]> {
  const seen = await Promise.all(logs.map((log) => isVisible(ask, log)));
  const places = logs.map(({ logIndex }) => hexToNumber(logIndex));
  const operations = operationsIn(logs.map((log, at) => ({ ...log, logIndex: places[at]! })));
  let from = -1;
  for (const { account, logIndex } of operations) {
    const did = logs.some((_, at) => seen[at] && places[at]! > from && places[at]! < logIndex);
    if (did || isActing(ask, account)) seen[places.indexOf(logIndex)] = true;
    from = logIndex;
  }
  return logs.filter((_, index) => seen[index]);
}

async function isVisible(ask: Ask, log: RpcLog): Promise<boolean> {
  // What an account says of its own keys.
  if (isActing(ask, getAddress(log.address))) return true;
  const contract = contractAt(ask.services.deployment, log.address);
  if (!contract) return false;
  const event = decode(contract.abi, log);
  const guard = event && EVENTS[contract.name][event.name];
  return guard ? passes(ask, guard, event.args) : false;
}

function decode(abi: Abi, { topics, data }: RpcLog) {
  try {
    const { eventName, args } = decodeEventLog({
      abi,
      data,
      topics: topics as [Hex, ...Hex[]],
    });
    return { name: String(eventName), args: (args ?? {}) as Record<string, unknown> };
  } catch {
    return null;
  }
}
