/**
 * One group of transactions becomes one block. The same group on the same chain gives the same
 * block, hash included: that is what makes the journal a full account of the chain.
 */
import type { AnvilClient } from "./anvil-client.ts";
import type { GroupRecord, Hex, SealedBlock } from "./record.ts";
import type { RpcError } from "./rpc-error.ts";

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

interface MinedBlock {
  number: Hex;
  hash: Hex;
  transactions: Hex[];
}

export async function formBlock(
  client: AnvilClient,
  { time, raws }: GroupRecord,
): Promise<Outcome> {
  const answers = await sendRaws(client, raws);
  if ((await poolSize(client)) === 0)
    return { answers, block: null, included: [], leftOver: false };

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
  return client.each<Hex>(
    "eth_sendRawTransaction",
    raws.map((raw) => [raw]),
  );
}

/** How many transactions could be executed now. */
async function poolSize(client: AnvilClient): Promise<number> {
  const { pending } = await client.call<{ pending: Hex }>("txpool_status", []);
  return Number(pending);
}
