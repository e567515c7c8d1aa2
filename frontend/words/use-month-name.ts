import { useLanguage } from "./Language.tsx";

/** A calendar month as the book counts it, year * 12 + month - 1, by its name: "november 2026". */
export function useMonthName(): (month: number) => string {
  const { locale } = useLanguage();
  const name = new Intl.DateTimeFormat(locale, {
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  return (month) => name.format(Date.UTC(Math.floor(month / 12), month % 12, 1));
}
