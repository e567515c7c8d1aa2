export type MenuItem = {
  path: string;
  label: string;
  /** Opened now and then: behind "more" also where there is room for two rows of the others. */
  seldom?: true;
};

/** Two rows of three. */
const PLACES = 6;

/** What a phone shows of a menu before "more" is pressed: all that fits, and always where somebody is. */
export function itemsAtFirst(items: readonly MenuItem[], location: string): readonly MenuItem[] {
  if (items.length <= PLACES) return items;
  const first = items.slice(0, PLACES - 1);
  const current = items.find(({ path }) => path === location);
  if (!current || first.includes(current)) return first;
  return [...first.slice(0, -1), current];
}

/** The same of a wide screen: all but what is opened now and then. */
export function itemsWide(items: readonly MenuItem[], location: string): readonly MenuItem[] {
  return items.filter(({ path, seldom }) => !seldom || path === location);
}
