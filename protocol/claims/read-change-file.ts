import { PARTS, type DebtParts } from "../money/debt-parts.ts";
import { parseAmount } from "../money/parse-amount.ts";
import { CHANGE_COLUMNS, type ChangeColumn } from "./change-columns.ts";
import type { ClaimProblem, ClaimProblemCode } from "./claim-problem.ts";
import { decodeText } from "./decode-text.ts";
import { emptyIsZero } from "./empty-is-zero.ts";
import { holdsCitizenNumber } from "./holds-citizen-number.ts";
import { decimalMarkOf, notationOf } from "./notation.ts";
import { MOST_BYTES } from "./read-claim-file.ts";
import { AMOUNT_CODES, LONGEST_TEXT } from "./read-claim-line.ts";
import { readHeader } from "./read-header.ts";
import { readRows } from "./read-rows.ts";
import { besideCorrections } from "./repeated-references.ts";

/** One line: euros paid elsewhere, by part, or the amounts as they stand now. */
export type ClaimChange = {
  line: number;
  reference: string;
  what: "payment" | "correction";
  parts: DebtParts;
  reason: string;
};

export type ChangeFile =
  { kind: "read"; changes: ClaimChange[] } | { kind: "refused"; problems: ClaimProblem[] };

/** Each is a transaction of its own. */
const MOST_LINES = 1_000;

const WHAT: { [text: string]: ClaimChange["what"] } = {
  payment: "payment",
  betaling: "payment",
  correction: "correction",
  verbetering: "correction",
};

/** Reads a creditor's file of changes as a file of claims is read: whole or not at all, every problem told by line. */
export function readChangeFile(bytes: Uint8Array): ChangeFile {
  const whole = (code: ClaimProblemCode, value?: string): ChangeFile =>
    refused([value === undefined ? { line: 0, code } : { line: 0, code, value }]);
  if (bytes.length > MOST_BYTES) return whole("file-too-large", `${MOST_BYTES / 1_000_000} MB`);
  const decoded = decodeText(bytes);
  if (!decoded) return whole("file-not-text");
  if (decoded.text.trim() === "") return whole("file-empty");
  const read = readRows(decoded.text.normalize("NFC"));
  if (read.kind === "unclosed") return refused([{ line: read.line, code: "quote-unclosed" }]);
  const [first, ...rows] = read.rows;
  if (!first) return whole("file-empty");
  const header = readHeader(first.line, first.fields, CHANGE_COLUMNS);
  if (header.kind === "refused") return header;
  if (rows.length === 0) return whole("file-without-lines");
  if (rows.length > MOST_LINES) return whole("file-too-large", `${MOST_LINES}`);

  const { columns } = header;
  const problems: ClaimProblem[] = [];
  const amounts = rows.flatMap(({ fields }) =>
    PARTS.map((part) => fields[columns.indexOf(part)] ?? ""),
  );
  const { decimal } = notationOf(amounts, []);
  const changes = rows.flatMap(({ line, fields }): ClaimChange[] => {
    if (fields.length !== columns.length) {
      problems.push({ line, code: "field-count", value: `${fields.length}` });
      return [];
    }
    const of = (column: ChangeColumn) => fields[columns.indexOf(column)]!;
    const refuse = (column: ChangeColumn, code: ClaimProblemCode, shown = true) => {
      const value = of(column).slice(0, LONGEST_TEXT);
      problems.push(shown && value ? { line, column, code, value } : { line, column, code });
    };
    for (const column of ["reference", "reason"] as const) {
      const text = of(column);
      if (text === "") refuse(column, "field-missing");
      else if (holdsCitizenNumber(text)) refuse(column, "citizen-number", false);
      else if (text.length > LONGEST_TEXT) refuse(column, "text-too-long", false);
      else if (/\p{Cc}/u.test(text)) refuse(column, "text-unprintable", false);
      else if (/^[=+\-@]/.test(text)) refuse(column, "formula");
    }
    const what = WHAT[of("change").toLowerCase()];
    if (!what) refuse("change", of("change") === "" ? "field-missing" : "change-unreadable");
    const parts: DebtParts = { principal: 0n, increase: 0n, interest: 0n, costs: 0n };
    const zeros =
      what === "payment" &&
      emptyIsZero({
        principal: of("principal"),
        increase: of("increase"),
        interest: of("interest"),
        costs: of("costs"),
      });
    for (const part of PARTS) {
      if (of(part) === "" && zeros) continue;
      if (of(part) === "" && what === "correction") {
        refuse(part, "amount-empty-correction");
        continue;
      }
      const amount = parseAmount(of(part));
      const mark = decimalMarkOf(of(part));
      if (amount.kind === "ambiguous") refuse(part, "amount-ambiguous");
      else if (amount.kind === "invalid") refuse(part, AMOUNT_CODES[amount.reason]);
      else if (mark !== null && mark !== decimal) refuse(part, "amount-mixed-notation");
      else parts[part] = amount.cents;
    }
    return [
      { line, reference: of("reference"), what: what ?? "payment", parts, reason: of("reason") },
    ];
  });
  problems.push(...besideCorrections(changes));
  if (problems.length > 0) return refused(problems.sort((one, two) => one.line - two.line));
  return { kind: "read", changes };
}

function refused(problems: ClaimProblem[]): ChangeFile {
  return { kind: "refused", problems };
}
