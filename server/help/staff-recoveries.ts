import { decodeFunctionData, parseAbi, type Hex } from "viem";
import { socialAccountAbi } from "../../protocol/abi/social-account.ts";
import { logsInRanges } from "../../protocol/accounts/logs-in-ranges.ts";
import type { StaffRecovery } from "../../protocol/wire/help-api.ts";
import type { Services } from "../services.ts";

/** Of OpenZeppelin's TimelockController. */
const EVENTS = parseAbi([
  "event CallScheduled(bytes32 indexed id, uint256 indexed index, address target, uint256 value, bytes data, bytes32 predecessor, uint256 delay)",
  "event CallExecuted(bytes32 indexed id, uint256 indexed index, address target, uint256 value, bytes data)",
  "event Cancelled(bytes32 indexed id)",
]);

/** The new keys of staff that governance put into the timelock, oldest first, as its own events tell. It has few. */
export async function staffRecoveries({
  chain: { client },
  deployment: { timelock, startBlock },
}: Pick<Services, "chain" | "deployment">): Promise<StaffRecovery[]> {
  if (!timelock) return [];
  const logs = await logsInRanges(
    (fromBlock, toBlock) =>
      client.getLogs({ address: timelock, events: EVENTS, fromBlock, toBlock, strict: true }),
    BigInt(startBlock),
    await client.getBlockNumber(),
  );
  const all: StaffRecovery[] = [];
  const waiting = new Map<Hex, StaffRecovery>();
  for (const { eventName, args, blockNumber } of logs) {
    const known = waiting.get(args.id);
    const keys = eventName === "CallScheduled" ? keysIn(args.data) : null;
    if (!known && !keys) continue;
    const at = Number((await client.getBlock({ blockNumber })).timestamp);
    if (eventName === "CallScheduled" && keys) {
      const readyAt = at + Number(args.delay);
      const { id, target: account } = args;
      const next = { id, account, ...keys, scheduledAt: at, readyAt, end: null };
      waiting.set(id, next);
      all.push(next);
    } else if (known) {
      known.end = { how: eventName === "CallExecuted" ? "done" : "cancelled", at };
      waiting.delete(args.id);
    }
  }
  return all;
}

/** Both keys of a call of `recoverStaff`; null for any other. */
function keysIn(data: Hex): { newSigner: Hex; lostSigner: Hex } | null {
  try {
    const { functionName, args } = decodeFunctionData({ abi: socialAccountAbi, data });
    return functionName === "recoverStaff" ? { newSigner: args[0], lostSigner: args[1] } : null;
  } catch {
    return null;
  }
}
