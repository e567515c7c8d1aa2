import { CLAIM_COLUMN_NAMES, CLAIM_COLUMNS, type ClaimColumn } from "./columns.ts";
import type { ClaimProblem } from "./claim-problem.ts";

export type Header =
  { kind: "header"; columns: ClaimColumn[] } | { kind: "refused"; problems: ClaimProblem[] };

/** Which column each field is, from the names in the first line: English or Dutch, in any letter case. */
export function readHeader(line: number, fields: string[]): Header {
  const problems: ClaimProblem[] = [];
  const columns: ClaimColumn[] = [];
  for (const field of fields) {
    const column = CLAIM_COLUMN_NAMES.find((name) => {
      const { english, dutch } = CLAIM_COLUMNS[name];
      return [english, dutch.toLowerCase()].includes(field.toLowerCase());
    });
    if (!column) problems.push({ line, code: "column-unknown", value: field.slice(0, 40) });
    else if (columns.includes(column)) problems.push({ line, code: "column-twice", column });
    else columns.push(column);
  }
  for (const column of CLAIM_COLUMN_NAMES) {
    const { english, dutch, needed } = CLAIM_COLUMNS[column];
    if (needed && !columns.includes(column)) {
      problems.push({ line, code: "column-missing", column, value: `${dutch} (${english})` });
    }
  }
  return problems.length > 0 ? { kind: "refused", problems } : { kind: "header", columns };
}
