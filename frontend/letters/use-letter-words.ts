import { useLanguage } from "../words/Language.tsx";
import type { Language } from "../words/languages.ts";
import { useFormat, type Format } from "../words/use-format.ts";
import { useWords, type Say } from "../words/use-words.ts";

/** What the font of a letter has every sign for (Atkinson Hyperlegible: Latin of the west). */
const PRINTED: readonly Language[] = ["nl", "en"];

type LetterWords = { language: Language; say: Say<"letters">; format: Format };

/** The words of a letter: in the language of the page where it can be printed, in Dutch elsewhere. */
export function useLetterWords(): LetterWords {
  const { language: page } = useLanguage();
  const language = PRINTED.includes(page) ? page : "nl";
  return { language, say: useWords("letters", language), format: useFormat(language) };
}
