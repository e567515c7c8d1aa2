import { fetched } from "../account/fetched.ts";
import type { Language } from "../words/languages.ts";
import { loadSay } from "../words/load-say.ts";
import type { Room } from "../words/rooms.ts";
import { formatIn, type Format } from "../words/use-format.ts";
import type { Say } from "../words/use-words.ts";
import type { Letter } from "./letter.ts";

/** Languages that an authority, a creditor or a colleague can be expected to read here. */
const READ_BY_OTHERS: readonly Language[] = ["nl", "en"];

/** The language of a letter for others, made by who reads the page in this one. */
export function languageForOthers(page: Language): Language {
  return READ_BY_OTHERS.includes(page) ? page : "nl";
}

export type RoomWords<R extends Room> = { language: Language; say: Say<R>; format: Format };

/** The words of a letter that is made at a press. @throws ProblemError where they do not come: the server is away. */
export async function letterWords<R extends Room>(
  room: R,
  language: Language,
): Promise<RoomWords<R>> {
  const say = await fetched(loadSay(room, language));
  return { language, say, format: formatIn(language) };
}

/**
 * Makes a letter that is the person's own and that others get to see: in the language of the page, and on a page beside it in Dutch
 * where they may not read that.
 */
export async function letterForBoth<R extends Room>(
  room: R,
  page: Language,
  make: (words: RoomWords<R>) => Letter,
): Promise<Letter> {
  const others = languageForOthers(page);
  const own = make(await letterWords(room, page));
  return page === others ? own : { ...own, also: make(await letterWords(room, others)) };
}
