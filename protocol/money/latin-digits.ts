/** Arabic and Persian digits, and the separators that are written with them. */
const OTHER = /[\u0660-\u0669\u06f0-\u06f9\u066b\u066c\u060c]/g;
const SEPARATORS: { [mark: string]: string } = { "\u066b": ",", "\u060c": ",", "\u066c": " " };

/**
 * The same amount in the digits 0 to 9. The Arabic decimal mark and the Arabic comma become a comma; the mark between
 * thousands becomes a space, because no decimals are written so.
 */
export function latinDigits(text: string): string {
  return text.replace(OTHER, (one) => SEPARATORS[one] ?? `${one.charCodeAt(0) & 0xf}`);
}
