import { useLanguage } from "../words/Language.tsx";
import type { Language } from "../words/languages.ts";
import { useFormat, type Format } from "../words/use-format.ts";
import { useWords, type Say } from "../words/use-words.ts";

/** Languages that an authority, a creditor or a colleague can be expected to read here. */
const READ_BY_OTHERS: readonly Language[] = ["nl", "en"];

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
