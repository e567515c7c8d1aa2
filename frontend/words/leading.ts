/** As a sentence begins with it: a name as it is written, or the word that stands in for one, with a capital. */
export function leading(name: string | undefined | null, word: string, locale: string): string {
  return name ?? word.charAt(0).toLocaleUpperCase(locale) + word.slice(1);
}
