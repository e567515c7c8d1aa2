import { PARTS, type DebtPart, type DebtParts } from "../../protocol/money/debt-parts.ts";
import { parseAmount } from "../../protocol/money/parse-amount.ts";

/** Reads the four parts as they were typed; an empty one counts as zero. Null while one of them can not be read. */
export function amountsOf(texts: { [part in DebtPart]: string }): DebtParts | null {
  const parts: DebtParts = { principal: 0n, increase: 0n, interest: 0n, costs: 0n };
  for (const part of PARTS) {
    const parsed = parseAmount(texts[part]);
    if (parsed.kind === "amount") parts[part] = parsed.cents;
    else if (parsed.kind === "ambiguous" || parsed.reason !== "empty") return null;
  }
  return parts;
}
