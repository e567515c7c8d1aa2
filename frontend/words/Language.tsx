import { createContext, startTransition, use, useEffect, useState, type ReactNode } from "react";
import { keepLanguage, keptLanguage } from "./kept-language.ts";
import { LANGUAGES, type Language } from "./languages.ts";
import { showLanguage } from "./show-language.ts";

const LanguageContext = createContext<{
  language: Language;
  setLanguage: (language: Language) => void;
}>({ language: "nl", setLanguage: () => undefined });

/** The language of the page: Dutch until somebody chooses otherwise, and then what they chose. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(keptLanguage);
  useEffect(() => {
    showLanguage(language);
    keepLanguage(language);
  }, [language]);

  const choose = (chosen: Language) => startTransition(() => setLanguage(chosen));
  return <LanguageContext value={{ language, setLanguage: choose }}>{children}</LanguageContext>;
}

/** The language of the page, what goes with it, and choosing another. */
export function useLanguage() {
  const chosen = use(LanguageContext);
  return { ...chosen, ...LANGUAGES[chosen.language] };
}
