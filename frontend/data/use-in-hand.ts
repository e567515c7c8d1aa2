import { useState } from "react";
import { goneFrom, withTurn, type InHand, type Turn } from "./in-hand.ts";

/** What somebody is answering on this page, and what of it went away before the answer came. */
export function useInHand() {
  const [hand, setHand] = useState<InHand>(new Map());
  return {
    turnOf: (id: number) => (turn: Turn) => setHand((now) => withTurn(now, id, turn)),
    goneFrom: (listed: readonly number[]) => goneFrom(hand, listed),
  };
}
