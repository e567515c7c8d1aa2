import type { Marked } from "./load-once.ts";

const either = new WeakMap<Promise<unknown>, Promise<unknown>>();

/** What may stay away: null where it did not come. The same promise for the same one, and where that is there, that itself. */
export function orNone<T>(promise: Promise<T>): Promise<T | null> {
  if ((promise as Marked<T>).status === "fulfilled") return promise;
  let found = either.get(promise) as Promise<T | null> | undefined;
  if (!found) either.set(promise, (found = promise.catch(() => null)));
  return found;
}
