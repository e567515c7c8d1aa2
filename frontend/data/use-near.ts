import { useEffect, useState, type RefObject } from "react";
import { whenNear } from "./when-near.ts";

/** Whether an element has stood near the screen while nothing scrolled. It stays so. */
export function useNear(element: RefObject<Element | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(
    () => (near ? undefined : whenNear(element.current!, () => setNear(true))),
    [near, element],
  );
  return near;
}
