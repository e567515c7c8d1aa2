import { COMMON, OWN_DATA, READ } from "../../words/desk-rooms.ts";
import type { Room } from "../../words/rooms.ts";

/** What each of a resident's other pages says, asked together with it; by the last part of its address. */
export const PAGE_ROOMS = {
  coins: READ,
  plan: READ,
  debts: READ,
  offer: [],
  happened: ["story"],
  help: [...READ, "ownHelp"],
  devices: [...READ, ...COMMON, "devices"],
  activities: [...READ, ...COMMON],
  family: ["family"],
  bridge: [...READ, ...COMMON],
  "my-data": [...OWN_DATA],
} as const satisfies { [page: string]: readonly Room[] };

export type ResidentPageName = keyof typeof PAGE_ROOMS;
