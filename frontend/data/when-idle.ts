/** How long something that can wait waits at most for a quiet moment, in milliseconds. */
const AT_MOST_MS = 2_000;
/** A browser that can not tell (Safari) gets so many milliseconds for what it has to do. */
const A_LITTLE_MS = 50;

/**
 * Resolves in a moment in which the browser has nothing to draw and nobody to answer. Who waits one after the other leaves
 * room between two of them for a touch.
 */
export function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === "function")
      requestIdleCallback(() => resolve(), { timeout: AT_MOST_MS });
    else setTimeout(resolve, A_LITTLE_MS);
  });
}
