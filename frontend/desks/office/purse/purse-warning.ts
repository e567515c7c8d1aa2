import type { FeeSponsorAnswer } from "../../../../protocol/wire/dossier-api.ts";

/** So long filling it may take: somebody has to decide, and somebody else to pay. */
const EARLY_DAYS = 14;

/**
 * Whether the office has to do something: `essential` when only cancelling, leaving and the like are paid, `low` when it is
 * time to fill it, `soon` when what goes each day leaves two weeks at most.
 */
export function purseWarning({
  left,
  warnBelow,
  isLow,
  daysLeft,
}: Pick<FeeSponsorAnswer, "left" | "warnBelow" | "isLow" | "daysLeft">) {
  if (2n * BigInt(left) < BigInt(warnBelow)) return "essential";
  if (isLow) return "low";
  return daysLeft !== null && daysLeft < EARLY_DAYS ? "soon" : null;
}
