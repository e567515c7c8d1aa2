/** Euro cents that coins take off a debt, rounded up for the resident: ceil(coins x rate). */
export function centsForCoins(coins: bigint, rateBps: bigint): bigint {
  return (coins * rateBps + 9_999n) / 10_000n;
}
