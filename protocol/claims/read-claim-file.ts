import { PARTS } from "../money/debt-parts.ts";
import type { Claim } from "./claim.ts";
import type { ClaimProblem } from "./claim-problem.ts";
import { CLAIM_COLUMN_NAMES, CLAIM_COLUMNS, type ClaimColumn } from "./columns.ts";
import { decodeText } from "./decode-text.ts";
import { notationOf, type Notation } from "./notation.ts";
import { readClaimLine, type ClaimContext, type ClaimFields } from "./read-claim-line.ts";
import { readHeader } from "./read-header.ts";
import { readRows, type Separator } from "./read-rows.ts";
import { repeatedReferences } from "./repeated-references.ts";

/** How the file was understood, to show before anything happens: "Zo lezen wij het". */
export type ClaimFileReading = Notation & {
  encoding: "utf-8" | "windows-1252";
  separator: Separator;
};

export type ClaimFile =
  | { kind: "read"; reading: ClaimFileReading; claims: Claim[] }
  | { kind: "refused"; problems: ClaimProblem[] };

/** Ten thousand lines of four hundred letters. */
export const MOST_BYTES = 4_000_000;
/** A hundred transactions of a hundred claims. */
export const MOST_LINES = 10_000;

/**
 * Reads a creditor's file of claims, whole or not at all: UTF-8 or Windows-1252, comma, semicolon or tab, decimal point or
 * comma, 2026-12-31 or 31-12-2026, English or Dutch column names, each the same in the whole file. Every problem is
 * told, by line.
 */
export function readClaimFile(bytes: Uint8Array, context: ClaimContext): ClaimFile {
  if (bytes.length > MOST_BYTES)
    return refusedFile("file-too-large", `${MOST_BYTES / 1_000_000} MB`);
  const decoded = decodeText(bytes);
  if (!decoded) return refusedFile("file-not-text");
  if (decoded.text.trim() === "") return refusedFile("file-empty");

  const read = readRows(decoded.text.normalize("NFC"));
  if (read.kind === "unclosed") return refused([{ line: read.line, code: "quote-unclosed" }]);
  const [first, ...rows] = read.rows;
  if (!first) return refusedFile("file-empty");
  const header = readHeader(first.line, first.fields, CLAIM_COLUMNS);
  if (header.kind === "refused") return header;
  if (rows.length === 0) return refusedFile("file-without-lines");
  if (rows.length > MOST_LINES) return refusedFile("file-too-large", `${MOST_LINES}`);

  const problems: ClaimProblem[] = [];
  const lines: { line: number; fields: ClaimFields }[] = [];
  for (const { line, fields } of rows) {
    const { columns } = header;
    if (fields.length === columns.length) lines.push({ line, fields: byColumn(columns, fields) });
    else problems.push({ line, code: "field-count", value: `${fields.length}` });
  }

  const notation = notationOf(
    lines.flatMap(({ fields }) => PARTS.map((part) => fields[part])),
    lines.flatMap(({ fields }) => [fields.peildatum, fields.originDate, fields.endsBy]),
  );
  const claims = lines.map(({ line, fields }) => {
    const one = readClaimLine(line, fields, notation, context);
    problems.push(...one.problems);
    return one.claim;
  });
  problems.push(...repeatedReferences(claims));

  if (problems.length > 0) return refused(problems.sort((one, two) => one.line - two.line));
  const { encoding } = decoded;
  return {
    kind: "read",
    reading: { encoding, separator: read.separator, ...notation },
    claims,
  };
}

function byColumn(columns: ClaimColumn[], fields: string[]): ClaimFields {
  const named = CLAIM_COLUMN_NAMES.map((name) => [name, fields[columns.indexOf(name)] ?? ""]);
  return Object.fromEntries(named) as ClaimFields;
}

function refused(problems: ClaimProblem[]): ClaimFile {
  return { kind: "refused", problems };
}

function refusedFile(code: ClaimProblem["code"], value?: string): ClaimFile {
  return refused([value === undefined ? { line: 0, code } : { line: 0, code, value }]);
}
