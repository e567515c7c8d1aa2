import { useLanguage } from "../../words/Language.tsx";
import { useWords } from "../../words/use-words.ts";
import { leading } from "../../words/leading.ts";

/** A creditor, or who stands beside the resident, where a sentence begins with them. */
export function useLeading(): (
  name: string | undefined,
  word: "theCreditor" | "theHelper",
) => string {
  const say = useWords("resident");
  const { locale } = useLanguage();
  return (name, word) => leading(name, say(word), locale);
}
