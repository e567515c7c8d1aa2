import type { DebtParts } from "../../protocol/money/debt-parts.ts";

/** The four parts as the contracts take them: euro cents that fit 48 bits, so that a number holds them exactly. */
export function componentsOf(parts: DebtParts) {
  return {
    principal: Number(parts.principal),
    increase: Number(parts.increase),
    interest: Number(parts.interest),
    costs: Number(parts.costs),
  };
}
