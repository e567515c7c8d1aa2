import type { Seconds } from "../../protocol/wire/basics.ts";
import type { Acting } from "../../protocol/wire/index-answers.ts";

/** Whether somebody may act at a moment, as the book itself judges it. */
export function actsAt(acting: Acting | null, now: Seconds): boolean {
  return acting !== null && acting.from <= now && now < acting.until;
}
