import { useEffect } from "react";
import { inQuietMoments } from "../data/in-quiet-moments.ts";
import { whenNothingWaits } from "../data/nothing-waits.ts";
import { useLanguage } from "../words/Language.tsx";
import { loadWords } from "../words/load-words.ts";
import type { Room } from "../words/rooms.ts";

/** Gives what is on the screen the line to itself before the rest is fetched, in milliseconds. */
const AFTER_MS = 2_000;

/**
 * Fetches the pages of a desk ahead, and the words they say: so that opening one is at once, and can be done without a
 * connection. What does not come is asked again when opened.
 */
export function useLoadAhead(
  pages: { [name: string]: () => Promise<unknown> },
  rooms: readonly Room[],
): void {
  const { language } = useLanguage();
  useEffect(() => {
    let stop: (() => void) | undefined;
    let left = false;
    const begin = async () => {
      await whenNothingWaits();
      if (left) return;
      const words = rooms.map((room) => () => loadWords(language, room));
      stop = inQuietMoments([...Object.values(pages), ...words]);
    };
    const timer = setTimeout(() => void begin(), AFTER_MS);
    return () => {
      left = true;
      clearTimeout(timer);
      stop?.();
    };
  }, [pages, rooms, language]);
}
