import { latinDigits } from "../money/latin-digits.ts";

const CANDIDATE = /(?<!\d)(?:\d{9}|\d{4}([. ])\d{2}\1\d{3}|\d{3}([. ])\d{3}\2\d{3})(?!\d)/g;
const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/**
 * True when a text holds nine digits that pass the eleven-check of a citizen number (BSN), also written 1234.56.782
 * or 123 456 782, and in Arabic, Persian or wide digits; never a reference such as KB-2026-00312. One in eleven other numbers of nine digits passes as well: better asked about than stored.
 */
export function holdsCitizenNumber(text: string): boolean {
  for (const [candidate] of latinDigits(text.normalize("NFKC")).matchAll(CANDIDATE)) {
    const digits = candidate.replace(/\D/g, "");
    const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
    if (sum % 11 === 0 && digits !== "000000000") return true;
  }
  return false;
}
