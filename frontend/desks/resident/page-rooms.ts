import { COMMON, READ } from "../../words/desk-rooms.ts";
import type { Room } from "../../words/rooms.ts";

/** What each of a resident's other pages says, asked together with it; by the last part of its address. */
export const PAGE_ROOMS = {
  coins: READ,
  plan: READ,
  debts: READ,
  offer: [],
  happened: [...READ, "story"],
  help: [...READ, "ownPages"],
  devices: [...READ, ...COMMON, "devices", "ownPages"],
  activities: [...READ, ...COMMON],
  family: ["family", "ownPages"],
  bridge: [...READ, ...COMMON],
  "my-data": ["news", "ownPages", "privacy"],
} as const satisfies { [page: string]: readonly Room[] };

export type ResidentPageName = keyof typeof PAGE_ROOMS;
