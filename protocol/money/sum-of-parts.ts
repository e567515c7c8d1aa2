import type { DebtParts } from "./debt-parts.ts";

/** What the four parts come to, in euro cents. */
export function sumOfParts(parts: DebtParts): bigint {
  return parts.principal + parts.increase + parts.interest + parts.costs;
}
