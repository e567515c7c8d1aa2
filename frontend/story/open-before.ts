import type { Line } from "../../protocol/wire/basics.ts";
import { readParts } from "../../protocol/money/read-parts.ts";
import { sumOfParts } from "../../protocol/money/sum-of-parts.ts";

type Parts = Parameters<typeof readParts>[0];

/** Euro cents that were open of a bill before a line about it, by the line before that; undefined where that one is not among these. */
export function openBefore(line: Line, lines: readonly Line[]): bigint | undefined {
  const before = lines
    .filter(
      (other) =>
        other.contract === line.contract &&
        other.args["debtId"] === line.args["debtId"] &&
        other.args["open"] !== undefined &&
        isBefore(other, line),
    )
    .sort((one, other) => (isBefore(one, other) ? 1 : -1))[0];
  return before && sumOfParts(readParts(before.args["open"] as Parts));
}

function isBefore(one: Line, other: Line): boolean {
  return one.block < other.block || (one.block === other.block && one.logIndex < other.logIndex);
}
