import type { DebtPart } from "../../../../protocol/money/debt-parts.ts";
import { useLanguage } from "../../../words/Language.tsx";
import { useWords } from "../../../words/use-words.ts";

/** "De kosten zijn dan helemaal weg.", "De kosten en de rente zijn dan helemaal weg.", or nothing. */
export function useGoneSentence(): (gone: readonly DebtPart[], when: "then" | "now") => string {
  const say = useWords("resident");
  const { language } = useLanguage();
  return (gone, when) => {
    if (gone.length === 0) return "";
    if (gone.length === 4) return say(`gone.all.${when}`);
    const costsFirst = [...gone].reverse();
    const list = new Intl.ListFormat(language, { type: "conjunction" }).format(
      costsFirst.map((part) => say(`part.the.${part}`)),
    );
    const number = gone.length === 1 && gone[0] !== "costs" ? "one" : "other";
    const sentence = say(`gone.${when}`, { parts: list, number });
    return sentence.charAt(0).toUpperCase() + sentence.slice(1);
  };
}
