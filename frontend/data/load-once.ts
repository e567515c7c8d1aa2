/** So long what did not come is not asked again: who draws the page anew asks each time, in milliseconds. */
const AGAIN_MS = 5_000;

/** A promise with the marks by which React knows without waiting what became of it. */
export type Marked<T> = Promise<T> & { status?: "fulfilled"; value?: T };

/**
 * Loads each thing once. The promise stays the same, so that React can wait for it (`use`), for a while also where it failed.
 * Once it is kept it is marked as React itself marks one that it waited for: what is there is then drawn at once, where React
 * would first draw that one waits, and keep that for 300 ms (decision 91).
 */
export function loadOnce<Name extends string, T>(
  load: (name: Name) => Promise<T>,
): (name: Name) => Promise<T> {
  const loaded = new Map<Name, Promise<T>>();
  return (name) => {
    const known = loaded.get(name);
    if (known) return known;
    const promise: Marked<T> = load(name);
    promise.then(
      (value) => {
        promise.status = "fulfilled";
        promise.value = value;
      },
      () => setTimeout(() => loaded.delete(name), AGAIN_MS),
    );
    loaded.set(name, promise);
    return promise;
  };
}
