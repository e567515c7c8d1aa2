/** A node that takes fewer blocks at once than this is of no use to search a chain with. */
const LEAST = 500n;

/**
 * Asks for the logs of a long range in one piece, and where a node limits ranges (many take 10,000 blocks) in pieces that
 * it takes. @throws what the node answers to the smallest piece.
 */
export async function logsInRanges<Log>(
  ask: (fromBlock: bigint, toBlock: bigint) => Promise<Log[]>,
  first: bigint,
  last: bigint,
): Promise<Log[]> {
  const found: Log[] = [];
  let width = last - first + 1n;
  for (let from = first; from <= last;) {
    const to = from + width - 1n < last ? from + width - 1n : last;
    try {
      found.push(...(await ask(from, to)));
      from = to + 1n;
    } catch (error) {
      if (width <= LEAST) throw error;
      width = (width + 1n) / 2n;
    }
  }
  return found;
}
