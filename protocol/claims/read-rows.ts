import { parse, type CsvError } from "csv-parse/browser/esm/sync";

/** The fields of one line, trimmed; `line` is where it begins, as an editor counts. */
export type Row = { line: number; fields: string[] };

export type Rows =
  | { kind: "rows"; separator: "," | ";"; rows: Row[] }
  /** A quote was never closed; reading stopped at `line`. */
  | { kind: "unclosed"; line: number };

/** Splits text into lines and fields, by the separator that the first line uses most. Lines without anything in them are left out below the first. */
export function readRows(text: string): Rows {
  const header = text.slice(0, text.search(/[\r\n]|$/));
  const separator = header.split(";").length > header.split(",").length ? ";" : ",";
  try {
    const records = parse(text.replace(/\r\n?/g, "\n"), {
      delimiter: separator,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    }) as unknown as { info: { lines: number }; record: string[] }[];
    const rows = records.map(({ info, record }) => {
      const breaks = record.reduce((sum, field) => sum + field.split("\n").length - 1, 0);
      return { line: info.lines - breaks, fields: record.map((field) => field.trim()) };
    });
    // As a spreadsheet leaves them below what was typed: a line of nothing but separators. The first is the head, whatever it says.
    const filled = rows.filter(
      ({ fields }, at) => at === 0 || fields.some((field) => field !== ""),
    );
    return { kind: "rows", separator, rows: filled };
  } catch (error) {
    const { code, lines } = error as CsvError & { lines?: number };
    if (code !== "CSV_QUOTE_NOT_CLOSED") throw error;
    return { kind: "unclosed", line: lines ?? 0 };
  }
}
