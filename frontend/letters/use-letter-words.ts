import { useLanguage } from "../words/Language.tsx";
import { useFormat } from "../words/use-format.ts";
import { useWords } from "../words/use-words.ts";
import { languageForOthers, type RoomWords } from "./letter-for-both.ts";

/**
 * The words of a letter. Who makes it to read it themselves has it in the language of the page; what is for others is in
 * Dutch where that page is in a language that they may not read.
 */
export function useLetterWords(reader: "self" | "others" = "others"): RoomWords<"letters"> {
  const { language: page } = useLanguage();
  const language = reader === "self" ? page : languageForOthers(page);
  return { language, say: useWords("letters", language), format: useFormat(language) };
}
