import { use } from "react";
import { formatMessage, type WordValues } from "./format-message.ts";
import { useLanguage } from "./Language.tsx";
import type { Language } from "./languages.ts";
import { loadWords, loadWordsOrNone } from "./load-words.ts";
import type { Room, WordKey } from "./rooms.ts";

/** Says a word of one room in the language of the page. */
export type Say<R extends Room> = (key: WordKey<R>, values?: WordValues) => string;

/**
 * The words of a room, in the language of the page unless another is named. The first use waits (Suspense) until they are
 * loaded.
 *
 * const say = useWords("resident");  say("debts.title")
 */
export function useWords<R extends Room>(room: R, named?: Language): Say<R> {
  const { language: page } = useLanguage();
  const language = named ?? page;
  const words = use(loadWords(language, room));
  return (key, values) => formatMessage(language, words[key] ?? key, values);
}

/** The same where the words may stay away: null when they could not be fetched, and the page stays as it is. */
export function useWordsOrNone<R extends Room>(room: R): Say<R> | null {
  const { language } = useLanguage();
  const words = use(loadWordsOrNone(language, room));
  return words && ((key, values) => formatMessage(language, words[key] ?? key, values));
}
