import type { Seconds } from "../../protocol/wire/basics.ts";

/** The time by which terms run. On a quiet chain the last block is long ago; on one that leapt ahead it lies in the future. */
export function chainNow(lastBlock: bigint): Seconds {
  return Math.max(Number(lastBlock), Math.floor(Date.now() / 1_000));
}
