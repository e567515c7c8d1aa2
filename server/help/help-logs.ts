import { getAddress, parseAbiItem } from "viem";
import type { Address } from "viem";
import { socialAccountAbi } from "../../protocol/abi/social-account.ts";
import { logsInRanges } from "../../protocol/accounts/logs-in-ranges.ts";
import type { Seconds } from "../../protocol/wire/basics.ts";
import { isSocialAccount } from "../chain/is-social-account.ts";
import type { Services } from "../services.ts";

const NAMES = [
  "RecoveryProposed",
  "RecoveryApproved",
  "RecoveryCounselled",
  "RecoveryReady",
  "RecoveryStopped",
  "RecoveryWithdrawn",
  "RecoveryFinished",
  "PaperProposed",
  "PaperConfirmed",
  "PaperStopped",
  "PaperPerformed",
  "OffersFrozen",
  "OffersThawed",
] as const;

type HelpEvents = Extract<
  (typeof socialAccountAbi)[number],
  { type: "event"; name: (typeof NAMES)[number] }
>;
const EVENTS = socialAccountAbi.filter(
  (item): item is HelpEvents =>
    item.type === "event" && (NAMES as readonly string[]).includes(item.name),
);

/** What an account said about help with it. */
export type HelpLog = {
  account: Address;
  name: (typeof NAMES)[number];
  args: Record<string, unknown>;
  at: Seconds;
};

/** What all accounts said so far. */
export type ReadHelp = () => Promise<readonly HelpLog[]>;

/**
 * Reads what all accounts of our factory said about help, oldest first. It remembers, and asks the chain for the blocks
 * that came since. What another contract says is left out.
 */
export function helpLogs(services: Pick<Services, "chain" | "deployment">): ReadHelp {
  const { chain, deployment } = services;
  const known: HelpLog[] = [];
  const ours = new Map<Address, boolean>();
  let next = BigInt(deployment.startBlock ?? 0);
  let reading: Promise<void> = Promise.resolve();
  let waiting: Promise<void> | null = null;

  async function readOn(): Promise<void> {
    const head = await chain.client.getBlockNumber();
    if (head < next) return;
    const logs = await logsInRanges(
      (fromBlock, toBlock) =>
        chain.client.getLogs({ events: EVENTS, fromBlock, toBlock, strict: true }),
      next,
      head,
    );
    const found: HelpLog[] = [];
    for (const { address, eventName, args, blockNumber } of logs) {
      const account = getAddress(address);
      if (!ours.has(account)) ours.set(account, await isSocialAccount(services, account));
      if (!ours.get(account)) continue;
      const { timestamp } = await chain.client.getBlock({ blockNumber });
      const name = eventName;
      found.push({ account, name, args: args, at: Number(timestamp) });
    }
    known.push(...found);
    next = head + 1n;
  }

  return async () => {
    // One after the other, so that nothing is read twice; a failure is tried again by the next. Who comes while one reads
    // shares what is read after it.
    waiting ??= reading
      .catch(() => undefined)
      .then(() => {
        waiting = null;
        return (reading = readOn());
      });
    await waiting;
    return known;
  };
}

/** By which the keys of an account were told: the first one, and every later one that was announced. */
export const ACCOUNT_CREATED = parseAbiItem(
  "event AccountCreated(address indexed account, bytes signer, bytes32 salt)",
);
