const formats = new Map<string, Intl.NumberFormat>();

/**
 * Writes cents as an amount without a currency sign: 147520n is "1.475,20" in Dutch. Exact for every size, because
 * `Intl` is given decimal text and no float.
 *
 * @param language BCP 47, "nl" or "en".
 */
export function formatAmount(cents: bigint, language: string): string {
  let format = formats.get(language);
  if (!format) {
    format = new Intl.NumberFormat(language, {
      minimumFractionDigits: 2,
      maximumFractionDigits: 2,
    });
    formats.set(language, format);
  }
  const sign = cents < 0n ? "-" : "";
  const digits = (cents < 0n ? -cents : cents).toString().padStart(3, "0");
  return format.format(`${sign}${digits.slice(0, -2)}.${digits.slice(-2)}` as `${number}`);
}
