/** Euro cents that coin cents take off at a rate in ten-thousandths, rounded up, as the contracts do. */
export function worthOf(coins: bigint, rateBps: number): bigint {
  return (coins * BigInt(rateBps) + 9_999n) / 10_000n;
}
