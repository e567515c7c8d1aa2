/**
 * A browser's own places for texts by name. One that was told to keep nothing for sites throws when a place is only looked at, and a
 * full one when something is put there: pages show all the same, and what was to be kept is not.
 */
export type Place = {
  getItem: (name: string) => string | null;
  /** @returns whether it is kept. */
  setItem: (name: string, text: string) => boolean;
  removeItem: (name: string) => void;
  names: () => string[];
};

/** Between visits, for every tab. */
export const onDevice = placeIn(() => globalThis.localStorage);
/** For this tab alone, over a reload. */
export const inTab = placeIn(() => globalThis.sessionStorage);

function placeIn(storage: () => Storage | undefined): Place {
  const tried = <T>(keeping: (place: Storage) => T, otherwise: T): T => {
    try {
      const place = storage();
      return place ? keeping(place) : otherwise;
    } catch {
      return otherwise;
    }
  };
  return {
    getItem: (name) => tried((place) => place.getItem(name), null),
    setItem: (name, text) =>
      tried((place) => {
        place.setItem(name, text);
        return true;
      }, false),
    removeItem: (name) => tried((place) => place.removeItem(name), undefined),
    names: () => tried((place) => Object.keys(place), []),
  };
}
