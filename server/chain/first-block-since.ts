import type { PublicClient } from "viem";

/**
 * The first block of this moment or later; one past the newest where there is none yet. Asks a block for each halving.
 *
 * @param since In seconds since 1970.
 * @param first Where to begin to look, and to `last`.
 */
export async function firstBlockSince(
  client: PublicClient,
  since: number,
  first: bigint,
  last: bigint,
): Promise<bigint> {
  let [low, high] = [first, last + 1n];
  while (low < high) {
    const middle = (low + high) / 2n;
    const { timestamp } = await client.getBlock({ blockNumber: middle });
    if (timestamp >= BigInt(since)) high = middle;
    else low = middle + 1n;
  }
  return low;
}
