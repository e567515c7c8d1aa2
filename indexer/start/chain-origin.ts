/**
 * The hash of the block that the contracts begin at: it commits to all blocks before it, so it tells chains apart that
 * have the same id. Throws when the chain does not answer or has no such block.
 */
export async function chainOrigin(chainUrl: string, startBlock: number): Promise<string> {
  const answer = await fetch(chainUrl, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      jsonrpc: "2.0",
      id: 1,
      method: "eth_getBlockByNumber",
      params: [`0x${startBlock.toString(16)}`, false],
    }),
  }).catch(() => {
    throw new Error("The chain does not answer.");
  });
  const { result } = (await answer.json()) as { result: { hash: string } | null };
  if (!result) throw new Error(`The chain has no block ${startBlock}.`);
  return result.hash;
}
