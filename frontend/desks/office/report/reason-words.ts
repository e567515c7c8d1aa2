import type { Format } from "../../../words/use-format.ts";
import type { Say } from "../../../words/use-words.ts";
import { refusalKey } from "../../../words/refusal-key.ts";
import type { RefusalKind } from "../../../../protocol/refusals/refusal-codes.ts";
import type { ReasonTable } from "./reason-tables.ts";

/** What the words of the report are said with. */
export type ReportWords = {
  say: Say<"report">;
  /** The words of the reasons. */
  refusals: Say<"refusals">;
  format: Pick<Format, "date" | "money">;
};

/** Of which time a table is. */
export function periodText(
  { from, until }: Pick<ReasonTable, "from" | "until">,
  { say, format: { date } }: Pick<ReportWords, "say" | "format">,
): string {
  return from === null
    ? say("why.until", { until: date(until) })
    : say("why.period", { from: date(from), until: date(until) });
}

/** A reason as it begins a line. */
export function reasonText(
  kind: RefusalKind,
  code: string,
  refusals: ReportWords["refusals"],
): string {
  const text = refusals(refusalKey(kind, code));
  return text.charAt(0).toUpperCase() + text.slice(1);
}
