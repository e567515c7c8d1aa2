import { useState } from "react";
import type { Turn } from "./in-hand.ts";
import { isStillNews, toldAnswer, type ToldAnswer, type Waits } from "./told-answer.ts";

/** The one answer a list says on top: until the next is sent, or until something newer about the same stands there. */
export function useToldAnswer() {
  const [told, setTold] = useState<ToldAnswer | null>(null);
  return {
    tell: (text: string, answered: Waits, waiting: readonly Waits[]) =>
      setTold(toldAnswer(text, answered, waiting)),
    /** To be told of each turn: what is sent takes the last answer away, also where nothing comes in its place. */
    turned: (turn: Turn) => {
      if (turn === "sent") setTold(null);
    },
    /** @returns null where nothing is said, or not any longer. */
    still: (waiting: readonly Waits[]) => (told && isStillNews(told, waiting) ? told : null),
  };
}
