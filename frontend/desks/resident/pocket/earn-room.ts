import { UNLIMITED } from "../../../data/unlimited.ts";

/** Coin cents of one term: the limit, and what is left of it; null where no limit is set. */
export type TermRoom = { limit: bigint; left: bigint; used: bigint } | null;

/** What may still be earned, as the book answers it. Room never says more than the limit itself. */
export function termRoom(limit: bigint | number, room: bigint | number): TermRoom {
  const most = BigInt(limit);
  if (most >= UNLIMITED) return null;
  const left = BigInt(room) < most ? BigInt(room) : most;
  return { limit: most, left, used: most - left };
}
