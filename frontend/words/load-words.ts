import type { Language } from "./languages.ts";
import type { Message } from "./prepare-message.ts";
import type { Room } from "./rooms.ts";

type Catalogue = { [key: string]: Message };

const files = import.meta.glob<Catalogue>("./{nl,en,tr,ar}/*.ts", { import: "default" });
const loaded = new Map<string, Promise<Catalogue>>();
/** So long what did not come is not asked again: who draws the page anew asks each time, in milliseconds. */
const AGAIN_MS = 5_000;

/**
 * The words of one room in one language, fetched once. The promise stays the same, so that React can wait for it, for a while
 * also where it failed.
 */
export function loadWords(language: Language, room: Room): Promise<Catalogue> {
  const path = `./${language}/${room}.ts`;
  let words = loaded.get(path);
  if (!words) {
    const file = files[path];
    if (!file) throw new Error(`No words for ${path}`);
    words = file();
    words.catch(() => setTimeout(() => loaded.delete(path), AGAIN_MS));
    loaded.set(path, words);
  }
  return words;
}

const orNone = new WeakMap<Promise<Catalogue>, Promise<Catalogue | null>>();

/** The same, null where they did not come. */
export function loadWordsOrNone(language: Language, room: Room): Promise<Catalogue | null> {
  const words = loadWords(language, room);
  let either = orNone.get(words);
  if (!either) orNone.set(words, (either = words.catch(() => null)));
  return either;
}
