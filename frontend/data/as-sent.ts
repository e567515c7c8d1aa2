import type { Turn } from "./in-hand.ts";

/**
 * What a page stands by while something is sent from it and until it is left: as it was at the press. What came of it is in the
 * book a moment before the page goes on, and held against that the same amount would be more than there is left.
 *
 * @param sent What it stands by so far. @param now As it stands now. @returns null where it goes along with the book.
 */
export function asSent<T>(sent: T | null, turn: Turn, now: T): T | null {
  if (turn === "sent") return now;
  return turn === "done" ? sent : null;
}
