import { dayOf } from "../../../../protocol/time/day-of.ts";
import type { Say } from "../../../words/use-words.ts";
import type { StatementLine } from "./statement-lines.ts";

/** Everything that came and went as a table with its head, for a spreadsheet. @param money Cents as text. */
export function statementRows(
  lines: readonly StatementLine[],
  say: Say<"ownPapers">,
  money: (cents: bigint) => string,
): string[][] {
  const head = (["date", "what", "coins", "lowered"] as const).map((one) => say(`csv.${one}`));
  const rows = lines.map(({ at, kind, what, reason, coins, lowered }) => [
    dayOf(at),
    say(`csv.what.${kind}`, {
      what: what ?? say("statement.noWords"),
      reason: reason ?? say("statement.noWords"),
    }),
    money(coins),
    money(lowered),
  ]);
  return [head, ...rows];
}
