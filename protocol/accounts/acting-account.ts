import { decodeEventLog } from "viem";
import type { Address, Hex } from "../wire/basics.ts";
import { ENTRY_POINT, entryPointAbi } from "./entry-point.ts";

/** A log as far as it matters here. */
export type PlacedLog = {
  address: string;
  logIndex: number | null;
  topics: readonly Hex[] | readonly [];
  data: Hex;
};

/** What the EntryPoint said of one operation when it was done. */
export type Operation = { hash: Hex; account: Address; success: boolean; logIndex: number };

/** The operations of a transaction, in the order in which they were carried out; none in an ordinary one. */
export function operationsIn(logs: readonly PlacedLog[]): Operation[] {
  return logs.flatMap((log) => operationOf(log) ?? []).sort((a, b) => a.logIndex - b.logIndex);
}

/**
 * Who acted where a log was written: the account whose operation was closed first after it, or, of an ordinary
 * transaction, who sent it. A bundler that brings operations never acts itself.
 *
 * @param from Who sent the transaction.
 */
export function actingAccount(
  from: Address,
  logs: readonly PlacedLog[],
  logIndex: number,
): Address {
  return operationsIn(logs).find((one) => one.logIndex > logIndex)?.account ?? from;
}

/** Read from the EntryPoint's own event alone: anybody can write one that looks like it. */
function operationOf({ address, logIndex, topics, data }: PlacedLog): Operation | null {
  if (address.toLowerCase() !== ENTRY_POINT.toLowerCase() || logIndex === null) return null;
  try {
    const { args } = decodeEventLog({
      abi: entryPointAbi,
      eventName: "UserOperationEvent",
      topics: topics as [Hex, ...Hex[]],
      data,
    });
    return { hash: args.userOpHash, account: args.sender, success: args.success, logIndex };
  } catch {
    return null;
  }
}
