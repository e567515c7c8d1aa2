import type { DebtPart } from "../../../../protocol/money/debt-parts.ts";
import { useLanguage } from "../../../words/Language.tsx";
import { useWords } from "../../../words/use-words.ts";

/** "De kosten zijn dan helemaal weg. De rente ook.", or nothing. @param when Before the creditor's yes, or after. */
export function useGoneSentence(): (gone: readonly DebtPart[], when: "then" | "now") => string {
  const say = useWords("resident");
  const { locale } = useLanguage();
  return (gone, when) => {
    const [first, ...others] = [...gone].reverse();
    if (!first) return "";
    if (gone.length === 4) return say(`gone.all.${when}`);
    const number = first === "costs" ? "other" : "one";
    const sentence = say(`gone.${when}`, { part: say(`part.the.${first}`), number });
    if (others.length === 0) return sentence;
    const list = new Intl.ListFormat(locale, { type: "conjunction" }).format(
      others.map((part, place) => lowered(say(`part.the.${part}`), place > 0, locale)),
    );
    return `${sentence} ${say("gone.too", { parts: list })}`;
  };
}

function lowered(text: string, inside: boolean, locale: string): string {
  return inside ? text.charAt(0).toLocaleLowerCase(locale) + text.slice(1) : text;
}
