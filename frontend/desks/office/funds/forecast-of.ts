import type { FundRow } from "../../../../protocol/wire/index-answers.ts";

/** A pace over fewer days says nothing yet. */
const SHORTEST = 28 * 86_400;

/**
 * Where a pot goes at the pace so far: what was promised and spent since its first pledge, spread evenly. No promise: plans
 * come in groups, and a fund that is asked for nothing has no pace.
 */
export type Forecast = { state: "early" } | { state: "lasts" } | { state: "empty"; at: number };

export function forecastOf(
  { pledged, reserved, spent, until, pledges }: FundRow,
  now: number,
): Forecast {
  const since = now - Math.min(...pledges.map(({ line }) => line.time));
  const used = BigInt(reserved) + BigInt(spent);
  if (since < SHORTEST || used <= 0n) return { state: "early" };
  const left = BigInt(pledged) - used;
  const at = now + Number((left * BigInt(since)) / used);
  return at >= until ? { state: "lasts" } : { state: "empty", at };
}
