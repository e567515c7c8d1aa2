export type Short = { of: "fund" | "own"; /** Coin cents. */ left: bigint };

type Budgets = {
  /** Coin cents that the plan sets apart. */
  wanted: bigint;
  /** What is left in the fund, and what this mentor can still propose this month; undefined while that is not known. */
  fund: bigint | undefined;
  own: bigint | undefined;
};

/**
 * Why the book would refuse the plan: more than the fund has, or than the mentor's month allows. The resident's own month
 * refuses nothing: what does not fit comes later.
 */
export function shortOf({ wanted, fund, own }: Budgets): Short | null {
  if (fund !== undefined && wanted > fund) return { of: "fund", left: fund };
  if (own !== undefined && wanted > own) return { of: "own", left: own };
  return null;
}
