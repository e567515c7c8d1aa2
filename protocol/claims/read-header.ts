import type { ClaimColumn, Column } from "./columns.ts";
import type { ChangeColumn } from "./change-columns.ts";
import type { ClaimProblem } from "./claim-problem.ts";

type Columns<C extends string> = { [column in C]: Column };

export type Header<C> =
  { kind: "header"; columns: C[] } | { kind: "refused"; problems: ClaimProblem[] };

/**
 * Which column each field is, from the names in the first line: English or Dutch, or as the wallet itself calls it, in any
 * letter case.
 */
export function readHeader<C extends ClaimColumn | ChangeColumn>(
  line: number,
  fields: string[],
  known: Columns<C>,
): Header<C> {
  const problems: ClaimProblem[] = [];
  const columns: C[] = [];
  const names = Object.keys(known) as C[];
  for (const field of fields) {
    const column = names.find((name) => {
      const { english, dutch, also } = known[name];
      return [english, dutch, ...also].some((one) => plain(one) === plain(field));
    });
    if (!column) problems.push({ line, code: "column-unknown", value: field.slice(0, 40) });
    else if (columns.includes(column)) problems.push({ line, code: "column-twice", column });
    else columns.push(column);
  }
  for (const column of names) {
    const { english, dutch, needed } = known[column];
    if (needed && !columns.includes(column)) {
      problems.push({ line, code: "column-missing", column, value: `${dutch} (${english})` });
    }
  }
  return problems.length > 0 ? { kind: "refused", problems } : { kind: "header", columns };
}

/** The same for a name in capitals, with either i of Turkish: what a capital I was, nobody sees. */
function plain(name: string): string {
  const small = name.normalize("NFC").toLowerCase();
  return small.replaceAll("ı", "i").replaceAll("\u0307", "").replace(/\s+/g, " ").trim();
}
