import type * as React from "react";

/** React for a drawing outside a browser: it reads as it stands what only a browser follows. */
export function firstDrawing(react: typeof React): typeof React {
  const read: typeof react.useSyncExternalStore = (follow, now) =>
    react.useSyncExternalStore(follow, now, now);
  return { ...react, useSyncExternalStore: read };
}
