import { formatMessage } from "./format-message.ts";
import type { Language } from "./languages.ts";
import { loadWords } from "./load-words.ts";
import type { Room } from "./rooms.ts";
import type { Say } from "./use-words.ts";

/** The words of a room outside a page, fetched when they are asked for. */
export async function sayingOf<R extends Room>(language: Language, room: R): Promise<Say<R>> {
  const words = await loadWords(language, room);
  return (key, values) => formatMessage(language, words[key] ?? key, values);
}
