import { createContext, startTransition, use, useEffect, useState, type ReactNode } from "react";

export type Language = "nl" | "en";

const LanguageContext = createContext<{
  language: Language;
  setLanguage: (language: Language) => void;
}>({ language: "nl", setLanguage: () => undefined });

/** The language of the page: Dutch until somebody chooses otherwise, and then what they chose. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() =>
    localStorage.getItem("language") === "en" ? "en" : "nl",
  );
  useEffect(() => {
    document.documentElement.lang = language;
    localStorage.setItem("language", language);
  }, [language]);

  const choose = (chosen: Language) => startTransition(() => setLanguage(chosen));
  return <LanguageContext value={{ language, setLanguage: choose }}>{children}</LanguageContext>;
}

export function useLanguage() {
  return use(LanguageContext);
}
