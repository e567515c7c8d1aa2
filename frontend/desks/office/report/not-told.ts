import { REACHED, REFUSED, type CouncilReport } from "./council-report.ts";
import { KINDS } from "./reason-tables.ts";

/** What has no figure yet, by the words that name it, in the order of the page. */
export function notTold({ tables, reasons }: Pick<CouncilReport, "tables" | "reasons">) {
  return [
    ...[...REACHED, ...REFUSED].filter((figure) => tables[figure].total === null),
    ...KINDS.filter((kind) => reasons[kind].length === 0).map((kind) => `why.${kind}` as const),
  ];
}
