type Facts = {
  /** What its readers call it. */
  name: string;
  /** The same in two or three letters. */
  short: string;
  direction: "ltr" | "rtl";
  /** How dates, lists and plurals go (BCP 47). Western digits: they stand on every letter at home. */
  locale: string;
  /** How amounts are written. As on Dutch letters where people compare the two: "1.475,20". */
  amounts: string;
  /** Somebody who grew up with it has read every sentence. */
  reviewed: boolean;
};

/** The languages of the wallet. One more is a folder of words and a line here. */
export const LANGUAGES = {
  nl: {
    name: "Nederlands",
    short: "NL",
    direction: "ltr",
    locale: "nl",
    amounts: "nl",
    reviewed: true,
  },
  en: {
    name: "English",
    short: "EN",
    direction: "ltr",
    locale: "en",
    amounts: "en",
    reviewed: true,
  },
  tr: {
    name: "Türkçe",
    short: "TR",
    direction: "ltr",
    locale: "tr",
    amounts: "nl",
    reviewed: false,
  },
  ar: {
    name: "العربية",
    short: "عربي",
    direction: "rtl",
    locale: "ar-u-nu-latn",
    amounts: "nl",
    reviewed: false,
  },
} as const satisfies { [code: string]: Facts };

export type Language = keyof typeof LANGUAGES;

export const LANGUAGE_CODES = Object.keys(LANGUAGES) as Language[];

export function isLanguage(code: string | null): code is Language {
  return code !== null && code in LANGUAGES;
}
