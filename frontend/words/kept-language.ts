import { onDevice } from "../data/browser-storage.ts";
import { isLanguage, type Language } from "./languages.ts";

const STORED = "language";

/** What somebody chose on this device; Dutch until then. */
export function keptLanguage(): Language {
  const kept = onDevice.getItem(STORED);
  return isLanguage(kept) ? kept : "nl";
}

export function keepLanguage(language: Language): void {
  onDevice.setItem(STORED, language);
}
