import { decodeEventLog, type Abi, type TransactionReceipt } from "viem";
import { actingAccount } from "../../protocol/accounts/acting-account.ts";
import type { Line } from "../../protocol/wire/basics.ts";
import type { Config } from "../../protocol/wire/dossier-api.ts";
import { abis } from "./abis.ts";
import { sameArgs } from "./same-args.ts";

/**
 * Compares what the index told with the receipt that the chain gave: the same contract, event, place, block, sender and
 * every argument. The sender is the account that acted: with a passkey the one whose operation the EntryPoint closed after
 * this event, not the bundler that brought it. What the chain does not know is a mismatch too; being unable to ask is the
 * caller's "unknown".
 *
 * Not checked here: that the node tells the truth about its chain. The browser believes the node it asks.
 */
export function lineMatches(
  line: Line,
  receipt: TransactionReceipt,
  contracts: Config["contracts"],
): boolean {
  const log = receipt.logs.find((one) => one.logIndex === line.logIndex);
  if (!log || receipt.status !== "success") return false;
  if (Number(receipt.blockNumber) !== line.block) return false;
  const sender = actingAccount(receipt.from, receipt.logs, line.logIndex);
  if (sender.toLowerCase() !== line.sender.toLowerCase()) return false;
  if (log.address.toLowerCase() !== contracts[line.contract].toLowerCase()) return false;
  try {
    const event = decodeEventLog({ abi: eventOf(line), data: log.data, topics: log.topics });
    return sameArgs(line.args, event.args ?? {});
  } catch {
    return false;
  }
}

/** The one event that a line says it is: to find it by its hash among all of a contract's takes twenty times as long. */
function eventOf({ contract, event }: Line): Abi {
  return (abis[contract] as Abi).filter((one) => one.type === "event" && one.name === event);
}
