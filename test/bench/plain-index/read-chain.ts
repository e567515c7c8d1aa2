import type { Address, Hex } from "viem";
import { askTogether } from "../../indexer/stage/ask-together.ts";

type Log = {
  address: Hex;
  topics: Hex[];
  data: Hex;
  blockNumber: Hex;
  blockHash: Hex;
  logIndex: Hex;
  transactionHash: Hex;
};
type Transaction = { hash: Hex; from: Hex; to: Hex | null };
type Block = { number: Hex; hash: Hex; timestamp: Hex; transactions: Transaction[] };

/** Logs in one reading, about; and blocks in one request, requests at once. */
const AIM = 5_000;
const TOGETHER = 100;
const AT_ONCE = 4;
/** Blocks in one reading. */
const FIRST_RANGE = 200;
const WIDEST_RANGE = 5_000;

/**
 * The logs of these contracts in their order, some thousands at a time, each with its block and transaction. What comes
 * next is read while the reader is at work. Throws where a block changed between its logs and itself.
 */
export async function* readChain(url: string, address: Address[], from: number, to: number) {
  let range = FIRST_RANGE;
  const readFrom = (first: number) =>
    first > to ? null : read(url, address, first, Math.min(first + range - 1, to));
  let next = readFrom(from);
  while (next) {
    const now = await next;
    const factor = Math.min(2, Math.max(0.5, AIM / Math.max(1, now.logs.length)));
    range = Math.max(1, Math.min(WIDEST_RANGE, Math.round(range * factor)));
    next = readFrom(now.last + 1);
    yield now;
  }
}

async function read(url: string, address: Address[], first: number, last: number) {
  const range = { address, fromBlock: hex(first), toBlock: hex(last) };
  const [logs = []] = await askTogether<Log[]>(url, "eth_getLogs", [[range]]);
  const blocks = await readBlocks(url, [...new Set(logs.map(({ blockNumber }) => blockNumber))]);
  const byNumber = new Map(blocks.map((block) => [block.number, block]));
  const byHash = new Map(
    blocks.flatMap(({ transactions }) => transactions).map((each) => [each.hash, each]),
  );
  const placed = logs.map((log) => {
    const [block, transaction] = [byNumber.get(log.blockNumber), byHash.get(log.transactionHash)];
    if (block?.hash !== log.blockHash || !transaction) {
      throw new Error(`Block ${Number(log.blockNumber)} changed while it was read.`);
    }
    return { log, block, transaction };
  });
  return { last, logs: placed, blocks };
}

async function readBlocks(url: string, numbers: Hex[]): Promise<Block[]> {
  const blocks: Block[] = [];
  for (let at = 0; at < numbers.length; at += TOGETHER * AT_ONCE) {
    const groups = Array.from({ length: AT_ONCE }, (_, group) =>
      numbers.slice(at + group * TOGETHER, at + (group + 1) * TOGETHER),
    ).filter(({ length }) => length > 0);
    const found = await Promise.all(
      groups.map((group) =>
        askTogether<Block>(
          url,
          "eth_getBlockByNumber",
          group.map((number) => [number, true]),
        ),
      ),
    );
    blocks.push(...found.flat());
  }
  return blocks;
}

const hex = (block: number): Hex => `0x${block.toString(16)}`;
