/**
 * What the second press says: "Ja: Plan voorstellen". A label that begins with the yes itself says it once.
 *
 * @param text The label with the yes before it, in the reader's language.
 */
export function yesOnce(text: string, label: string): string {
  const yes = text.slice(0, -label.length).replace(/\P{L}+$/u, "");
  const rest = label.slice(yes.length);
  return yes !== "" && label.startsWith(yes) && /^\P{L}/u.test(rest) ? label : text;
}
