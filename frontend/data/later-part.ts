import { createElement, use, type ComponentType } from "react";
import { loadOnce } from "./load-once.ts";

/** A part of a page that is a file of its own. */
export type LaterPart<P> = ((props: P) => React.ReactNode) & {
  /** Fetches it, once: ahead in a quiet moment, or by the press that opens it. */
  load: () => Promise<unknown>;
};

/**
 * A component that is loaded when it is first drawn, or before that by `load`. Not by `lazy`, which waits for a moment also
 * where the file is there (decision 91). Put a `Later` around it.
 *
 * const Photo = laterPart(async () => (await import("../photos/PhotoCard.tsx")).PhotoCard);
 */
export function laterPart<P extends object>(fetch: () => Promise<ComponentType<P>>): LaterPart<P> {
  const once = loadOnce<"part", ComponentType<P>>(fetch);
  const load = () => once("part");
  return Object.assign((props: P) => createElement(use(load()), props), { load });
}
