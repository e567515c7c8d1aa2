import { createContext, use } from "react";

export type FrameKind = {
  /** True inside a second panel: it must not take the page's title, focus or first heading. */
  embedded: boolean;
};

export const FrameContext = createContext<FrameKind>({ embedded: false });

/** Heading levels for where we stand: the screen's own title, and what hangs under it. */
export function useLevels() {
  const { embedded } = use(FrameContext);
  return embedded
    ? ({ title: 3, section: 4, part: 4 } as const)
    : ({ title: 1, section: 2, part: 3 } as const);
}
