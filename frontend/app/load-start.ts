import type { ComponentType } from "react";
import { loadOnce } from "../data/load-once.ts";
import type { Room } from "../words/rooms.ts";

const files = { start: () => import("../desks/start/StartPage.tsx") };

const load = loadOnce((name: keyof typeof files): Promise<{ default: ComponentType }> =>
  files[name](),
);

/** Fetches the start page, once: asked for before anything is drawn. */
export const loadStart = () => load("start");

/** What it says, with the people of the demonstration where there is one. */
export const START_ROOMS: readonly Room[] = [
  "start",
  "public",
  ...(import.meta.env.MODE === "demo" ? (["demo", "walk"] as const) : []),
];
