/** What the browser found: the same as the chain, not the same, or not known (yet). */
export type Check = "checked" | "mismatch" | "unknown";

/** One mark for several checks: one mismatch is a mismatch, and "checked" takes all of them. */
export function worstOf(checks: readonly Check[]): Check {
  if (checks.includes("mismatch")) return "mismatch";
  return checks.includes("unknown") ? "unknown" : "checked";
}
