import { parse, type CsvError } from "csv-parse/browser/esm/sync";

/** The fields of one line, trimmed; `line` is where it begins, as an editor counts. */
export type Row = { line: number; fields: string[] };

/** What stands between two fields. */
export type Separator = "," | ";" | "\t";

export type Rows =
  | { kind: "rows"; separator: Separator; rows: Row[] }
  /** A quote was never closed; reading stopped at `line`. */
  | { kind: "unclosed"; line: number };

/** Excel's own first line, "sep=;", which says what stands between the fields and is no row. */
const NAMED = /^"?sep=([;,\t])"?[;,\t]*$/i;

/**
 * Splits text into lines and fields, by the separator that a first line names, or else that the first line uses most.
 * Lines without anything in them are left out below the first.
 */
export function readRows(text: string): Rows {
  const whole = text.replace(/\r\n?/g, "\n");
  const [first = ""] = whole.split("\n", 1);
  const named = NAMED.exec(first)?.[1] as Separator | undefined;
  const above = named ? 1 : 0;
  const separator = named ?? mostUsed(first);
  try {
    const records = parse(named ? whole.slice(first.length + 1) : whole, {
      delimiter: separator,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    }) as unknown as { info: { lines: number }; record: string[] }[];
    const rows = records.map(({ info, record }) => {
      const breaks = record.reduce((sum, field) => sum + field.split("\n").length - 1, 0);
      return { line: above + info.lines - breaks, fields: record.map((field) => field.trim()) };
    });
    // As a spreadsheet leaves them below what was typed: a line of nothing but separators. The first is the head, whatever it says.
    const filled = rows.filter(
      ({ fields }, at) => at === 0 || fields.some((field) => field !== ""),
    );
    return { kind: "rows", separator, rows: filled };
  } catch (error) {
    const { code, lines } = error as CsvError & { lines?: number };
    if (code !== "CSV_QUOTE_NOT_CLOSED") throw error;
    return { kind: "unclosed", line: above + (lines ?? 0) };
  }
}

/** A comma where none of them is used more. */
function mostUsed(line: string): Separator {
  const count = (separator: Separator) => line.split(separator).length;
  return ([";", "\t"] as const).reduce<Separator>(
    (most, one) => (count(one) > count(most) ? one : most),
    ",",
  );
}
