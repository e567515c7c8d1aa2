import { PARTS, type DebtParts } from "../money/debt-parts.ts";
import { parseAmount, type AmountProblem } from "../money/parse-amount.ts";
import { sumOfParts } from "../money/sum-of-parts.ts";
import type { Claim } from "./claim.ts";
import type { ClaimProblem, ClaimProblemCode } from "./claim-problem.ts";
import { CLAIM_COLUMNS, type ClaimColumn } from "./columns.ts";
import { emptyIsZero } from "./empty-is-zero.ts";
import { holdsCitizenNumber } from "./holds-citizen-number.ts";
import { decimalMarkOf, type Notation } from "./notation.ts";
import { readDate } from "./read-date.ts";

/** What is known when a file is read. */
export type ClaimContext = {
  /** Match codes that residents gave to this creditor. */
  knownCodes: ReadonlySet<string>;
  /** The creditor's own name, where the file names creditors. */
  ownName?: string;
  /** References of claims that this creditor registered before. */
  existingReferences?: ReadonlySet<string>;
  /** ISO date. */
  today: string;
};

/** The fields of one line by column; a column that the file has not got is an empty text. */
export type ClaimFields = { [column in ClaimColumn]: string };

export const LONGEST_TEXT = 200;

const TEXTS = ["reference", "matchCode", "creditor", "collector", "kind"] as const;
const ANSWERS: { [text: string]: boolean } = { yes: true, ja: true, no: false, nee: false };
export const AMOUNT_CODES: { [reason in AmountProblem]: ClaimProblemCode } = {
  empty: "field-missing",
  negative: "amount-negative",
  letters: "amount-unreadable",
  separators: "amount-unreadable",
  "three-decimals": "amount-three-decimals",
  "too-large": "amount-too-large",
};

/** Reads one line by itself, in the notation of its file. A claim counts only when there are no problems. */
export function readClaimLine(
  line: number,
  fields: ClaimFields,
  notation: Notation,
  context: ClaimContext,
): { claim: Claim; problems: ClaimProblem[] } {
  const problems: ClaimProblem[] = [];
  const refuse = (column: ClaimColumn, code: ClaimProblemCode, shown = true) => {
    const value = fields[column].slice(0, LONGEST_TEXT);
    problems.push(shown && value ? { line, column, code, value } : { line, column, code });
  };

  for (const column of TEXTS) {
    const text = fields[column];
    if (text === "" && CLAIM_COLUMNS[column].needed) refuse(column, "field-missing");
    else if (holdsCitizenNumber(text)) refuse(column, "citizen-number", false);
    else if (text.length > LONGEST_TEXT) refuse(column, "text-too-long", false);
    else if (/\p{Cc}/u.test(text)) refuse(column, "text-unprintable", false);
    else if (/^[=+\-@]/.test(text)) refuse(column, "formula");
  }

  const { matchCode, creditor, reference, currency } = fields;
  if (matchCode && !context.knownCodes.has(matchCode)) refuse("matchCode", "code-unknown");
  if (creditor && context.ownName && !sameName(creditor, context.ownName))
    refuse("creditor", "creditor-other");
  if (context.existingReferences?.has(reference)) refuse("reference", "reference-known-already");
  if (currency === "") refuse("currency", "field-missing");
  else if (currency.toUpperCase() !== "EUR") refuse("currency", "currency-other");

  const parts: DebtParts = { principal: 0n, increase: 0n, interest: 0n, costs: 0n };
  let complete = true;
  const zeros = emptyIsZero(fields);
  for (const part of PARTS) {
    if (fields[part] === "" && zeros) continue;
    const amount = parseAmount(fields[part]);
    const mark = decimalMarkOf(fields[part]);
    if (amount.kind === "ambiguous") refuse(part, "amount-ambiguous");
    else if (amount.kind === "invalid") refuse(part, AMOUNT_CODES[amount.reason]);
    else if (mark !== null && mark !== notation.decimal) refuse(part, "amount-mixed-notation");
    else {
      parts[part] = amount.cents;
      continue;
    }
    complete = false;
  }
  if (complete && sumOfParts(parts) === 0n) refuse("principal", "amount-nothing-open");

  const dateIn = (column: "peildatum" | "originDate" | "endsBy"): string | null => {
    const text = fields[column];
    if (text === "") {
      if (CLAIM_COLUMNS[column].needed) refuse(column, "field-missing");
      return null;
    }
    const date = readDate(text);
    if (date.kind === "unreadable") refuse(column, "date-unreadable");
    else if (date.kind === "impossible") refuse(column, "date-impossible");
    else if (date.style !== notation.dateStyle) refuse(column, "date-mixed-notation");
    else if (column === "endsBy" && date.iso < context.today) refuse(column, "date-already-ended");
    else if (column !== "endsBy" && date.iso > context.today) refuse(column, "date-in-future");
    return date.kind === "date" ? date.iso : null;
  };
  const peildatum = dateIn("peildatum") ?? "";
  const originDate = dateIn("originDate");
  const endsBy = dateIn("endsBy");
  if (peildatum && originDate && originDate <= context.today && peildatum < originDate)
    refuse("peildatum", "date-before-origin");

  const redeemable = ANSWERS[fields.redeemable.toLowerCase()];
  if (redeemable === undefined)
    refuse("redeemable", fields.redeemable === "" ? "field-missing" : "answer-unreadable");

  const { collector, kind } = fields;
  const claim: Claim = {
    line,
    reference,
    matchCode,
    collector: collector || null,
    kind,
    parts,
    peildatum,
    originDate,
    endsBy,
    redeemable: redeemable ?? false,
  };
  return { claim, problems };
}

function sameName(one: string, two: string): boolean {
  return one.localeCompare(two, "nl", { sensitivity: "accent" }) === 0;
}
