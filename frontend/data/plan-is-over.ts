import type { PlanRow } from "../../protocol/wire/index-answers.ts";

/** Whether nobody answered a proposal within its time: the contracts take no yes any more. @param now Seconds since 1970. */
export function planIsOver({ status, lapsesFrom }: PlanRow, now: number): boolean {
  const waits = status === "proposed" || status === "awaitsSecond";
  return waits && lapsesFrom !== null && lapsesFrom < now;
}
