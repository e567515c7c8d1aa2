import { useEffect, useRef } from "react";
import { useAnnounce } from "./Announcer.tsx";

/** As long as somebody types or slides, nothing is said: each sentence would be about an amount that is over, in milliseconds. */
const SETTLED_MS = 800;

/** Says what a change came to once it stands still; not what stood there when the page opened. @param text Or nothing to say. */
export function useAnnounceSettled(text: string): void {
  const announce = useAnnounce();
  const last = useRef(text);
  useEffect(() => {
    if (text === last.current) return;
    const wait = setTimeout(() => {
      last.current = text;
      if (text) announce(text);
    }, SETTLED_MS);
    return () => clearTimeout(wait);
  }, [text, announce]);
}
