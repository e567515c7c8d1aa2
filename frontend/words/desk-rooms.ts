import type { Room } from "./rooms.ts";

/** What a resident's pages say when they are read, and other desks too: the words of each language in one file (ahead/later-files.ts). */
export const READ = ["aloud", "pocket", "rewording", "voice"] as const satisfies readonly Room[];

/** What the page of the own data says, in a file of each language too. */
export const OWN_DATA = ["news", "privacy"] as const satisfies readonly Room[];

/** What else more than one desk says, in a second file: forms and papers of a resident, and pages of staff. */
export const COMMON = [
  "activities",
  "books",
  "bridge",
  "debts",
  "letters",
  "listing",
  "lists",
  "ownPapers",
  "ownPhone",
  "photos",
  "refusals",
  "transactions",
] as const satisfies readonly Room[];

/** What a resident's pages say besides, behind others. */
export const RESIDENT_RARE = [
  "devices",
  "family",
  "joining",
  ...OWN_DATA,
  "ownForms",
  "ownHelp",
  "paper",
  "story",
  "terms",
] as const satisfies readonly Room[];

/** What two desks of staff say, in that second file too. */
export const STAFF_SAY = ["lapsed", "notYours"] as const satisfies readonly Room[];

const STAFF: readonly Room[] = [...READ, ...COMMON, ...STAFF_SAY, "story"];

/** What the pages of a desk say that are asked together with it, the first as well as the others. */
export const DESK_ROOMS: { [path: `/${string}`]: readonly Room[] | undefined } = {
  "/resident": ["resident"],
  "/mentor": ["mentor", ...STAFF],
  "/creditor": ["creditor", ...STAFF],
  "/office": ["office", ...STAFF, "recovery", "paper"],
};
