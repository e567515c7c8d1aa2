import { PARTS, type DebtPart, type DebtParts } from "../../protocol/money/debt-parts.ts";
import { LARGEST_AMOUNT, parseAmount } from "../../protocol/money/parse-amount.ts";
import { sumOfParts } from "../../protocol/money/sum-of-parts.ts";

type Texts = { [part in DebtPart]: string };

/**
 * Reads the four parts as they were typed; an empty one counts as zero. Null while one of them can not be read, or all
 * together are more than one amount can be.
 */
export function amountsOf(texts: Texts): DebtParts | null {
  const parts = readable(texts);
  return parts && sumOfParts(parts) <= LARGEST_AMOUNT ? parts : null;
}

/** Each can be read, and together they are more than one amount can be. */
export function isTooMuch(texts: Texts): boolean {
  const parts = readable(texts);
  return parts !== null && sumOfParts(parts) > LARGEST_AMOUNT;
}

function readable(texts: Texts): DebtParts | null {
  const parts: DebtParts = { principal: 0n, increase: 0n, interest: 0n, costs: 0n };
  for (const part of PARTS) {
    const parsed = parseAmount(texts[part]);
    if (parsed.kind === "amount") parts[part] = parsed.cents;
    else if (parsed.kind === "ambiguous" || parsed.reason !== "empty") return null;
  }
  return parts;
}
