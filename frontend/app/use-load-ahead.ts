import { useEffect } from "react";

/** Gives what is on the screen the line to itself before the rest is fetched, in milliseconds. */
const AFTER_MS = 2_000;

/** Fetches the pages of a desk ahead, so that opening one is at once. One that does not come is asked again when opened. */
export function useLoadAhead(pages: { [name: string]: () => Promise<unknown> }): void {
  useEffect(() => {
    const timer = setTimeout(() => {
      for (const load of Object.values(pages)) void load().catch(() => undefined);
    }, AFTER_MS);
    return () => clearTimeout(timer);
  }, [pages]);
}
