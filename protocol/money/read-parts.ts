import type { Parts } from "../wire/index-answers.ts";
import type { DebtParts } from "./debt-parts.ts";

/** The four parts as they come over a wire, as numbers to count with. */
export function readParts(parts: Parts): DebtParts {
  return {
    principal: BigInt(parts.principal),
    increase: BigInt(parts.increase),
    interest: BigInt(parts.interest),
    costs: BigInt(parts.costs),
  };
}
