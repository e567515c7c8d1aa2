/** The hash of a block, or null where the chain has no such block. Throws when the chain does not answer. */
export async function blockHash(chainUrl: string, block: string): Promise<string | null> {
  const params = [`0x${BigInt(block).toString(16)}`, false];
  const answer = await fetch(chainUrl, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ jsonrpc: "2.0", id: 1, method: "eth_getBlockByNumber", params }),
  }).catch(() => {
    throw new Error("The chain does not answer.");
  });
  const { result } = (await answer.json()) as { result: { hash: string } | null };
  return result?.hash ?? null;
}
