import { whenIdle } from "./when-idle.ts";

/**
 * Loads what may be wanted later, one thing at a time and each in a quiet moment: everything at once keeps a cheap phone
 * from answering a touch for half a second (decision 79). What does not come is asked again by who wants it.
 *
 * @returns Stops before the next one.
 */
export function inQuietMoments(loads: readonly (() => Promise<unknown>)[]): () => void {
  let stopped = false;
  const each = async () => {
    for (const load of loads) {
      await whenIdle();
      if (stopped) return;
      await load().catch(() => undefined);
    }
  };
  void each();
  return () => {
    stopped = true;
  };
}
