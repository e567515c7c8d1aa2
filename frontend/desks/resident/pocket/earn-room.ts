/** Coin cents of one term: the limit, and what is left of it; null where no limit is set. */
export type TermRoom = { limit: bigint; left: bigint; used: bigint } | null;

/** Above this a limit is none: the largest one that the book can hold, or what is left of it. */
const UNLIMITED = 2n ** 31n;

/** What may still be earned, as the book answers it. Room never says more than the limit itself. */
export function termRoom(limit: bigint | number, room: bigint | number): TermRoom {
  const most = BigInt(limit);
  if (most >= UNLIMITED) return null;
  const left = BigInt(room) < most ? BigInt(room) : most;
  return { limit: most, left, used: most - left };
}
