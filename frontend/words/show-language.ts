import { LANGUAGES, type Language } from "./languages.ts";

/** Tells the browser in which language the page is, and from which side it is read. */
export function showLanguage(language: Language): void {
  document.documentElement.lang = language;
  document.documentElement.dir = LANGUAGES[language].direction;
}
