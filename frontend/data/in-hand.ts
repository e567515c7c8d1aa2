/** How far somebody is with an answer: it is being asked, it is under way, it failed, they left it, it is done. */
export type Turn = "asked" | "sent" | "failed" | "left" | "done";

/** What somebody is answering in a list, by id; true while the answer is under way. */
export type InHand = ReadonlyMap<number, boolean>;

export function withTurn(hand: InHand, id: number, turn: Turn): InHand {
  const next = new Map(hand);
  if (turn === "left" || turn === "done") next.delete(id);
  else next.set(id, turn === "sent");
  return next;
}

/**
 * What was being answered and is not in the list any more, by somebody else's doing or because its time ended: without a
 * word the card would vanish under the finger. What is under way is not judged yet: its own success takes it off too.
 */
export function goneFrom(hand: InHand, listed: readonly number[]): number[] {
  return [...hand].flatMap(([id, sent]) => (sent || listed.includes(id) ? [] : [id]));
}
