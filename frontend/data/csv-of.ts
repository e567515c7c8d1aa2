/** What a spreadsheet would take for a formula when a cell begins with it, also where it drops the space before it. */
const FORMULA = /^(\s*[=+\-@＝＋－＠]|[\t\r\n])/;
/** An amount may begin with a minus; it is no formula. */
const NUMBER = /^-?[\d.,]+$/;

/**
 * Rows as a CSV file as Excel in Dutch reads it: semicolons, CRLF, a byte order mark. Text of people never becomes a
 * formula: it gets an apostrophe before it.
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${csvLines(rows)}`;
}

/** Rows of a table that was begun before, the same but for the byte order mark. */
export function csvLines(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => {
    const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
    return `"${safe.replaceAll('"', '""')}"`;
  };
  return rows.map((row) => `${row.map(cell).join(";")}\r\n`).join("");
}
