import { latinDigits } from "../money/latin-digits.ts";
import { parseAmount } from "../money/parse-amount.ts";
import { readDate, type DateStyle } from "./read-date.ts";

/** How a file writes amounts and dates; null where it has none that tell. */
export type Notation = { decimal: "," | "." | null; dateStyle: DateStyle | null };

/** The decimal mark that an amount shows, or null for whole amounts and for what is no amount. */
export function decimalMarkOf(written: string): "," | "." | null {
  const text = latinDigits(written);
  if (parseAmount(text).kind !== "amount") return null;
  const mark = /([.,])\d{1,2}(?!\d)/.exec(text)?.[1];
  if (mark) return mark as "," | ".";
  if (text.includes(".")) return ",";
  return text.includes(",") ? "." : null;
}

/** The notation that most amounts and most dates of a file have; the first one seen where it is a draw. */
export function notationOf(amounts: string[], dates: string[]): Notation {
  const styles = dates.map((text) => {
    const date = readDate(text);
    return date.kind === "date" ? date.style : null;
  });
  return { decimal: mostOf(amounts.map(decimalMarkOf)), dateStyle: mostOf(styles) };
}

function mostOf<T>(seen: (T | null)[]): T | null {
  const counts = new Map<T, number>();
  for (const one of seen) if (one !== null) counts.set(one, (counts.get(one) ?? 0) + 1);
  let most: T | null = null;
  for (const [one, count] of counts) if (most === null || count > counts.get(most)!) most = one;
  return most;
}
