import { formatMessage } from "./format-message.ts";
import type { Language } from "./languages.ts";
import { loadWords } from "./load-words.ts";
import type { Room } from "./rooms.ts";
import type { Say } from "./use-words.ts";

/** The words of a room for what is made at a press, such as a letter: no page waits for them. @throws where they do not come. */
export async function loadSay<R extends Room>(room: R, language: Language): Promise<Say<R>> {
  const words = await loadWords(language, room);
  return (key, values) => formatMessage(language, words[key] ?? key, values);
}
