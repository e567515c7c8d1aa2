import { isLanguage, type Language } from "./languages.ts";

const STORED = "language";

/** What somebody chose on this device; Dutch until then. */
export function keptLanguage(): Language {
  const kept = localStorage.getItem(STORED);
  return isLanguage(kept) ? kept : "nl";
}

export function keepLanguage(language: Language): void {
  localStorage.setItem(STORED, language);
}
