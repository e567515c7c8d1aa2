/**
 * Tells an empty anvil everything the journal holds, and checks that the same chain came of it.
 *
 * Every block's hash holds the hash of the one before, so the last one vouches for all.
 */
import type { AnvilClient } from "./anvil-client.ts";
import { formBlock, sendRaws, type Outcome } from "./form-block.ts";
import { furnish } from "./furnish.ts";
import type { GenesisRecord, Hex, JournalRecord, SealedBlock, Tip } from "./record.ts";

/** The chain that came of the journal is not the chain that clients have seen. */
export class ReplayMismatch extends Error {
  override name = "ReplayMismatch";
}

export interface Replayed {
  /** How many groups the chain has been given. */
  groups: number;
  /** What came of the last group, when the journal does not know that yet. */
  unsealed: Outcome | undefined;
  tip: Tip;
}

/**
 * @param from the place of the snapshot that `client` was started with; without it, it is empty.
 * @throws ReplayMismatch when a block differs from the one the journal remembers.
 */
export async function replay(
  client: AnvilClient,
  records: readonly JournalRecord[],
  genesis: GenesisRecord,
  from?: number,
): Promise<Replayed> {
  const start = from === undefined ? undefined : records[from];
  const sealed: SealedBlock[] = from === undefined ? [] : lastBlockBefore(records, from);
  const replayed: Replayed =
    start?.kind === "snapshot"
      ? { groups: start.groups, unsealed: undefined, tip: { ...start.tip } }
      : {
          groups: 0,
          unsealed: undefined,
          tip: { number: 0, time: genesis.genesisTime, transactions: 0 },
        };

  if (!start) await furnish(client, genesis);
  for (let index = (from ?? -1) + 1; index < records.length; index++) {
    const record = records[index]!;
    if (record.kind === "drop") await dropWaiting(client, record.senders);
    if (record.kind !== "group") continue;

    const seal = records[index + 1];
    replayed.groups++;
    replayed.unsealed = undefined;
    let block: SealedBlock | null;
    if (seal?.kind === "seal") {
      await sendRaws(client, record.raws);
      block = seal.block;
      if (block) await client.call("evm_mine", [record.time]);
      if (block) sealed.push(block);
    } else {
      replayed.unsealed = await formBlock(client, record);
      block = replayed.unsealed.block;
    }
    if (block) advance(replayed.tip, block, record.time);
  }

  await compare(client, sealed);
  return replayed;
}

function lastBlockBefore(records: readonly JournalRecord[], index: number): SealedBlock[] {
  const seal = records
    .slice(0, index)
    .findLast((record) => record.kind === "seal" && record.block !== null);
  return seal?.kind === "seal" && seal.block ? [seal.block] : [];
}

/** The tip moves to `block`. */
export function advance(tip: Tip, block: SealedBlock, time: number): void {
  tip.number = block.number;
  tip.time = time;
  tip.transactions += block.transactions;
}

/** Gives up what these senders have waiting in the pool. */
export async function dropWaiting(client: AnvilClient, senders: readonly Hex[]): Promise<void> {
  for (const sender of senders) await client.call("anvil_removePoolTransactions", [sender]);
}

async function compare(client: AnvilClient, sealed: readonly SealedBlock[]): Promise<void> {
  const matches = async ({ number, hash }: SealedBlock) =>
    (
      await client.call<{ hash: Hex } | null>("eth_getBlockByNumber", [
        `0x${number.toString(16)}`,
        false,
      ])
    )?.hash === hash;
  const last = sealed.at(-1);
  if (!last || (await matches(last))) return;

  let [good, bad] = [-1, sealed.length - 1];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (await matches(sealed[middle]!)) good = middle;
    else bad = middle;
  }
  throw new ReplayMismatch(
    `Block ${sealed[bad]!.number} came out differently from the journal than it was before. The journal belongs to ` +
      "another version of anvil, or was altered. Nothing was changed.",
  );
}
