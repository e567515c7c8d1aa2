import { PARTS, type DebtPart } from "../money/debt-parts.ts";

/**
 * Whether an amount that was left empty means nothing: where another amount of the line stands, as spreadsheets leave zeros
 * out. Where all four are empty nobody knows what was meant.
 */
export function emptyIsZero(amounts: { [part in DebtPart]: string }): boolean {
  return PARTS.some((part) => amounts[part] !== "");
}
