import { formatAmount } from "../../protocol/money/format-amount.ts";
import { dateFormats } from "./date-formats.ts";
import { useLanguage } from "./Language.tsx";
import { LANGUAGES, type Language } from "./languages.ts";

export type Format = {
  /** Cents of coins or of euros: "60,00". The words around it say which. */
  money: (cents: bigint | string) => string;
  /** Seconds since 1970: "12 december 2026". */
  date: (seconds: number) => string;
  /** "12 december 2026 om 14:05". */
  moment: (seconds: number) => string;
  /** "2026-12-31" as a date. */
  isoDate: (iso: string) => string;
};

/** How amounts and dates are written, in the language of the page unless another is named. */
export function useFormat(named?: Language): Format {
  const { language } = useLanguage();
  return formatIn(named ?? language);
}

/** The same for what is made at a press. */
export function formatIn(language: Language): Format {
  const { locale, amounts } = LANGUAGES[language];
  return {
    money: (cents) => formatAmount(BigInt(cents), amounts),
    date: (seconds) => dateFormats(locale).day.format(seconds * 1000),
    moment: (seconds) => dateFormats(locale).moment.format(seconds * 1000),
    isoDate: (iso) => dateFormats(locale).day.format(new Date(`${iso}T12:00:00Z`)),
  };
}
