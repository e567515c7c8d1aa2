/** From this many coin cents on a limit is none: the largest one that the book can hold (2^32 - 1), or what is left of it. */
export const UNLIMITED = 2n ** 31n;

/** What is left of a limit; null where no limit is set. */
export function roomLeft(room: bigint): bigint | null {
  return room >= UNLIMITED ? null : room;
}
