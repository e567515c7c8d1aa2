import type { Line } from "../../protocol/wire/basics.ts";
import { openBefore } from "./open-before.ts";

/**
 * Events that only carry out another one of the same transaction: that other one tells the story. A transaction may hold
 * many of both (a group): they stand next to each other.
 */
const ACCOMPANYING: { [event: string]: readonly string[] } = {
  Transfer: ["SubgoalConfirmed", "SubgoalUndone", "OfferConfirmed", "Forfeited"],
  HoldReleased: ["HoldRefused"],
  DebtLowered: ["OfferConfirmed"],
};

/** A line that tells something of its own, with those that only carry it out. */
export type ToldEvent = {
  line: Line;
  also: Line[];
  /** Of a correction: euro cents that were open before, where a line among these says so. */
  before?: bigint | undefined;
};

/** The events to tell, in the order given. No line is lost: each stands in exactly one of them. */
export function eventsTold(lines: readonly Line[]): ToldEvent[] {
  const told = new Map(
    lines.filter(isMain).map((line) => {
      const before = line.event === "DebtCorrected" ? openBefore(line, lines) : undefined;
      return [line, { line, also: [] as Line[], before }];
    }),
  );
  for (const line of lines) {
    if (!told.has(line)) told.get(mainOf(line)!)!.also.push(line);
  }
  return [...told.values()];

  function isMain(line: Line): boolean {
    return mainOf(line) === undefined;
  }
  function mainOf(line: Line): Line | undefined {
    const mains = ACCOMPANYING[line.event] ?? [];
    const distance = (other: Line) => Math.abs(other.logIndex - line.logIndex);
    return lines
      .filter((other) => other.tx === line.tx && mains.includes(other.event))
      .sort((one, other) => distance(one) - distance(other))[0];
  }
}
