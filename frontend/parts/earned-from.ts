/** As the book says it where coins never fit under the limits that are known: the largest uint40. */
const NEVER = 2 ** 40 - 1;

/**
 * From when coins that were earned above a limit can come. By the book's own clock: what it has room for can come now, whatever this
 * device takes for the time.
 *
 * @param coins Coin cents. @param room Coin cents that fit this month and this year. @param begins Seconds since 1970, by `roomFrom`.
 */
export function earnedFrom(
  coins: bigint,
  [month, year]: readonly [bigint, bigint],
  begins: number,
): number | "now" | "unknown" {
  if (coins <= month && coins <= year) return "now";
  return begins === NEVER ? "unknown" : begins;
}
