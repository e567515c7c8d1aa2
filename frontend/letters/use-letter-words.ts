import type { Letter } from "./letter.ts";
import type { Room } from "../words/rooms.ts";
import { useLanguage } from "../words/Language.tsx";
import type { Language } from "../words/languages.ts";
import { useFormat, type Format } from "../words/use-format.ts";
import { useWords, type Say } from "../words/use-words.ts";

/** Languages that an authority, a creditor or a colleague can be expected to read here. */
const READ_BY_OTHERS: readonly Language[] = ["nl", "en"];

type RoomWords<R extends Room> = { language: Language; say: Say<R>; format: Format };
type LetterWords = { language: Language; say: Say<"letters">; format: Format };

/**
 * The words of a letter. Who makes it to read it themselves has it in the language of the page; what is for others is in
 * Dutch where that page is in a language that they may not read.
 */
export function useLetterWords(reader: "self" | "others" = "others"): LetterWords {
  const { language: page } = useLanguage();
  const language = reader === "self" || READ_BY_OTHERS.includes(page) ? page : "nl";
  return { language, say: useWords("letters", language), format: useFormat(language) };
}

/**
 * Makes a letter that is the person's own and that others get to see: in the language of the page, and on a page beside it in Dutch
 * where they may not read that.
 */
export function useLetterForBoth<R extends Room>(
  room: R,
): (make: (words: RoomWords<R>) => Letter) => Letter {
  const { language: page } = useLanguage();
  const { language: others } = useLetterWords();
  const own = { language: page, say: useWords(room, page), format: useFormat(page) };
  const beside = { language: others, say: useWords(room, others), format: useFormat(others) };
  return (make) => (page === others ? make(own) : { ...make(own), also: make(beside) });
}
