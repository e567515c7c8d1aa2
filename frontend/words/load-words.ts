import type { Language } from "./languages.ts";
import type { Message } from "./prepare-message.ts";
import type { Room } from "./rooms.ts";

type Catalogue = { [key: string]: Message };

const files = import.meta.glob<Catalogue>("./{nl,en,tr,ar}/*.ts", { import: "default" });
const loaded = new Map<string, Promise<Catalogue>>();

/** The words of one room in one language, fetched once. The promise stays the same, so that React can wait for it. */
export function loadWords(language: Language, room: Room): Promise<Catalogue> {
  const path = `./${language}/${room}.ts`;
  let words = loaded.get(path);
  if (!words) {
    const file = files[path];
    if (!file) throw new Error(`No words for ${path}`);
    words = file();
    words.catch(() => loaded.delete(path));
    loaded.set(path, words);
  }
  return words;
}
