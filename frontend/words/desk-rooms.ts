import type { DeskPath } from "../app/desk-files.ts";
import type { Room } from "./rooms.ts";

/** What more than one desk says: the words of each language in one file (ahead/later-files.ts). */
export const COMMON = [
  "activities",
  "aloud",
  "books",
  "bridge",
  "debts",
  "letters",
  "lists",
  "listing",
  "ownPhone",
  "photos",
  "pocket",
  "refusals",
  "rewording",
  "story",
  "transactions",
  "voice",
] as const satisfies readonly Room[];

/** What a resident's pages say besides, behind others. */
export const RESIDENT_RARE = [
  "devices",
  "family",
  "joining",
  "news",
  "paper",
  "privacy",
  "terms",
] as const satisfies readonly Room[];

/** What the pages of a desk say that are asked together with it, the first as well as the others. */
export const DESK_ROOMS: { [path in DeskPath]?: readonly Room[] } = {
  "/resident": ["resident"],
  "/mentor": ["mentor", ...COMMON, "lapsed", "notYours"],
  "/creditor": ["creditor", ...COMMON],
  "/office": ["office", ...COMMON, "recovery", "paper"],
};
