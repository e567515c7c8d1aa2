import { PARTS, type DebtPart, type DebtParts } from "../../../../protocol/money/debt-parts.ts";

/** Which parts of a debt would be gone altogether: there before, and nothing left of them. */
export function goneParts(before: DebtParts, left: DebtParts): DebtPart[] {
  return PARTS.filter((part) => before[part] > 0n && left[part] === 0n);
}
