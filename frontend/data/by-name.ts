/** In the order of their names, as a reader of the language looks for them. @param locale BCP 47. */
export function byName<T>(all: readonly T[], nameOf: (one: T) => string, locale: string): T[] {
  const order = new Intl.Collator(locale, { sensitivity: "base", numeric: true });
  return [...all].sort((one, two) => order.compare(nameOf(one), nameOf(two)));
}
