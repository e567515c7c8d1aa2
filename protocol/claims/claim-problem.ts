import type { ChangeColumn } from "./change-columns.ts";
import type { ClaimColumn } from "./columns.ts";

/** Why a claim file is refused; every code has its sentence in the catalogues. `value` and `otherLines` as told here. */
export type ClaimProblemCode =
  /** The file has no bytes, or white space alone. */
  | "file-empty"
  /** More than `MOST_BYTES` or `MOST_LINES`. `value`: the most there may be. */
  | "file-too-large"
  /** A spreadsheet, a picture or another encoding: no text of the kind this reads. */
  | "file-not-text"
  /** A header, and no line below it. */
  | "file-without-lines"
  /** A quote was opened and never closed; `line` is where reading stopped. */
  | "quote-unclosed"
  /** The header lacks a column that is needed. `value`: its name in Dutch and English. */
  | "column-missing"
  /** The header has a name that is no column. `value`: that name. */
  | "column-unknown"
  /** The header has a column twice. */
  | "column-twice"
  /** A line has more or fewer fields than the header. `value`: how many it has. */
  | "field-count"
  /** A field that must say something says nothing. */
  | "field-missing"
  /** A text longer than `LONGEST_TEXT` characters. */
  | "text-too-long"
  /** A text with line breaks or other control characters. */
  | "text-unprintable"
  /** A text that a spreadsheet would run as a formula: it begins with = + - @. `value`: the text. */
  | "formula"
  /** Nine digits that are a citizen number (BSN). It never has a `value`: the number goes nowhere. */
  | "citizen-number"
  /** The same reference stands further down too. `value`: the reference; `otherLines`: where. */
  | "reference-repeated"
  /** A correction beside another line about the same claim. `value`: the reference; `otherLines`: where. */
  | "correction-repeated"
  /** A claim with this reference was registered earlier. `value`: the reference. */
  | "reference-known-already"
  /** No resident gave this code to this creditor. `value`: the code. */
  | "code-unknown"
  /** The claim of another creditor. `value`: its name. */
  | "creditor-other"
  /** Another currency than EUR. `value`: the currency. */
  | "currency-other"
  /** Below zero. `value`: the text. */
  | "amount-negative"
  /** No amount at all. `value`: the text. */
  | "amount-unreadable"
  /** Left empty where it could mean nothing as well as unchanged. */
  | "amount-empty-correction"
  /** Two readings: 1.475 is 1475,00 or 1,475. `value`: the text. */
  | "amount-ambiguous"
  /** More than two decimals. `value`: the text. */
  | "amount-three-decimals"
  /** More than any claim can be. `value`: the text. */
  | "amount-too-large"
  /** A decimal point where the rest of the file has decimal commas, or the reverse. `value`: the text. */
  | "amount-mixed-notation"
  /** All four parts are zero. */
  | "amount-nothing-open"
  /** Neither 2026-12-31 nor 31-12-2026. `value`: the text. */
  | "date-unreadable"
  /** A day that no calendar has. `value`: the text. */
  | "date-impossible"
  /** Written in another order than the other dates of the file. `value`: the text. */
  | "date-mixed-notation"
  /** A day still to come where only the past makes sense. `value`: the text. */
  | "date-in-future"
  /** How it stood on a day before the claim itself began. `value`: the text. */
  | "date-before-origin"
  /** The debt ended before today. `value`: the text. */
  | "date-already-ended"
  /** Neither yes, no, ja nor nee. `value`: the text. */
  | "answer-unreadable"
  /** Neither payment, correction, betaling nor verbetering. `value`: the text. */
  | "change-unreadable";

export type ClaimProblem = {
  /** As an editor counts: the header is line 1. 0 where it is about the whole file. */
  line: number;
  column?: ClaimColumn | ChangeColumn;
  code: ClaimProblemCode;
  value?: string;
  otherLines?: number[];
};
