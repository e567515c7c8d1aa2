import { loadOnce } from "../data/load-once.ts";
import { orNone } from "../data/or-none.ts";
import type { Language } from "./languages.ts";
import type { Message } from "./prepare-message.ts";
import type { Room } from "./rooms.ts";

type Catalogue = { [key: string]: Message };

const files = import.meta.glob<Catalogue>("./{nl,en,tr,ar}/*.ts", { import: "default" });
const load = loadOnce(async (path: string) => {
  const file = files[path];
  if (!file) throw new Error(`No words for ${path}`);
  return file();
});

/** The words of one room in one language, fetched once. */
export function loadWords(language: Language, room: Room): Promise<Catalogue> {
  return load(`./${language}/${room}.ts`);
}

/** The same, null where they did not come. */
export function loadWordsOrNone(language: Language, room: Room): Promise<Catalogue | null> {
  return orNone(loadWords(language, room));
}
