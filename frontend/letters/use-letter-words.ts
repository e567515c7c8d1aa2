import { useLanguage } from "../words/Language.tsx";
import { useFormat } from "../words/use-format.ts";
import { useWords } from "../words/use-words.ts";
import { languageForOthers, type RoomWords } from "./letter-for-both.ts";

/** The words of a letter for others: in Dutch where the page is in a language that they may not read. */
export function useLetterWords(): RoomWords<"letters"> {
  const { language: page } = useLanguage();
  const language = languageForOthers(page);
  return { language, say: useWords("letters", language), format: useFormat(language) };
}
