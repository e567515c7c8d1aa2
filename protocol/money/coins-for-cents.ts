/** The least coin cents that take these euro cents off a debt: the smallest b with ceil(b x rate) >= cents. */
export function coinsForCents(cents: bigint, rateBps: bigint): bigint {
  return cents === 0n ? 0n : ((cents - 1n) * 10_000n) / rateBps + 1n;
}
