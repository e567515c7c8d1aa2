/**
 * One group of transactions becomes one block. The same group on the same chain gives the same
 * block, hash included: that is what makes the journal a full account of the chain.
 */
import type { AnvilClient } from "./anvil-client.ts";
import type { GroupRecord, Hex, SealedBlock } from "./record.ts";
import { RpcError } from "./rpc-error.ts";

export interface Outcome {
  /** For each raw transaction its hash, when the pool took it, or why it did not. */
  answers: (Hex | RpcError)[];
  /** The block, or null when nothing could be executed. */
  block: SealedBlock | null;
  /** Hashes of the block's transactions, those of earlier groups that had waited among them. */
  included: Hex[];
  /** Whether executable transactions are left, because the block was full. */
  leftOver: boolean;
}

/** A group in the pool, where nothing of it has been executed. */
export interface TakenIn {
  answers: Outcome["answers"];
  /** Whether the pool has anything that could be executed now. */
  executable: boolean;
}

interface PoolStatus {
  pending: Hex;
}

const POOL_STATUS = { method: "txpool_status", params: [] };

interface MinedBlock {
  number: Hex;
  hash: Hex;
  transactions: Hex[];
}

export async function formBlock(client: AnvilClient, group: GroupRecord): Promise<Outcome> {
  return mineTakenIn(client, group.time, await takeIn(client, group));
}

/** Hands the group to the pool, in its order. */
export async function takeIn(client: AnvilClient, { raws }: GroupRecord): Promise<TakenIn> {
  const values = await client.all<Hex | PoolStatus>([...raws.map(sendRaw), POOL_STATUS]);
  const answers = values.slice(0, -1) as Outcome["answers"];
  return { answers, executable: pending(values.at(-1)) > 0 || (await poolSize(client)) > 0 };
}

/** Makes a block of what the pool has. */
export async function mineTakenIn(
  client: AnvilClient,
  time: number,
  { answers, executable }: TakenIn,
): Promise<Outcome> {
  if (!executable) return { answers, block: null, included: [], leftOver: false };

  // Two short calls: evm_mine_detailed would say it in one, but executes each transaction again for what it returned.
  await client.call("evm_mine", [time]);
  const mined = await client.call<MinedBlock>("eth_getBlockByNumber", ["latest", false]);
  const included = mined.transactions;
  const block = { number: Number(mined.number), hash: mined.hash, transactions: included.length };

  const allIn = included.length >= answers.filter((answer) => typeof answer === "string").length;
  const leftOver = !allIn && included.length > 0 && (await poolSize(client)) > 0;
  return { answers, block, included, leftOver };
}

export function sendRaws(client: AnvilClient, raws: readonly Hex[]): Promise<(Hex | RpcError)[]> {
  return client.all<Hex>(raws.map(sendRaw));
}

/** How many transactions could be executed now. */
async function poolSize(client: AnvilClient): Promise<number> {
  return pending(await client.call<PoolStatus>(POOL_STATUS.method, POOL_STATUS.params));
}

const sendRaw = (raw: Hex) => ({ method: "eth_sendRawTransaction", params: [raw] });

/** 0 when it could not be said. */
const pending = (status: unknown) =>
  status instanceof RpcError ? 0 : Number((status as PoolStatus).pending);
