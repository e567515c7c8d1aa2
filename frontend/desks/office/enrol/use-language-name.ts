import { useLanguage } from "../../../words/Language.tsx";

/** The name of a language in the language of the page: "nl" is "Nederlands". */
export function useLanguageName(): (code: string) => string {
  const { locale } = useLanguage();
  const names = new Intl.DisplayNames(locale, { type: "language" });
  return (code) => names.of(code) ?? code;
}
