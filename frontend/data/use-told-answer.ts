import { useState } from "react";
import type { Turn } from "./in-hand.ts";
import { isStillNews, toldAnswer, type ToldAnswer, type Waits } from "./told-answer.ts";

type Last<Words> = { told: ToldAnswer<Words> | null; count: number };

/** The one answer a list says on top: until the next is sent, or until something newer about the same stands there. */
export function useToldAnswer<Words = string>() {
  const [{ told, count }, setLast] = useState<Last<Words>>({ told: null, count: 0 });
  return {
    /** @param named What its words name: none where they give a number alone. */
    tell: (words: Words, named: readonly Waits[], waiting: readonly Waits[]) =>
      setLast((last) => ({ told: toldAnswer(words, named, waiting), count: last.count + 1 })),
    /** To be told of each turn: what is sent takes the last answer away, also where nothing comes in its place. */
    turned: (turn: Turn) => {
      if (turn === "sent") setLast((last) => ({ ...last, told: null }));
    },
    /** @returns Its words, and a key that is another for each answer; null where nothing is said, or not any longer. */
    still: (waiting: readonly Waits[]) =>
      told && isStillNews(told, waiting) ? { words: told.words, key: count } : null,
  };
}
