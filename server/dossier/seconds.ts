import type { Seconds } from "../../protocol/wire/basics.ts";

/** A moment as it goes over the wire. */
export function seconds(moment: Date): Seconds {
  return Math.floor(moment.getTime() / 1_000);
}
