import type { ComponentType } from "react";
import { loadOnce } from "../../data/load-once.ts";

const files = { all: () => import("./ResidentPages.tsx") };

const load = loadOnce((name: keyof typeof files): Promise<{ default: ComponentType }> =>
  files[name](),
);

/** Fetches the pages of a resident behind the first, once: asked for before anything is drawn, or in a quiet moment. */
export const loadResidentPages = () => load("all");
