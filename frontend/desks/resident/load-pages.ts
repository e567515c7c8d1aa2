import type { ComponentType } from "react";
import { loadOnce } from "../../data/load-once.ts";
import { keptLanguage } from "../../words/kept-language.ts";
import { loadWords } from "../../words/load-words.ts";
import { PAGE_ROOMS, type ResidentPageName } from "./page-rooms.ts";

/** Every page of a resident but the first, by the last part of its address: a file of its own, except those that few open. */
const files = {
  coins: async () => (await import("./coins/CoinsPage.tsx")).CoinsPage,
  plan: async () => (await import("./plan/PlanPage.tsx")).PlanPage,
  debts: async () => (await import("./debts/DebtsPage.tsx")).DebtsPage,
  offer: async () => (await import("./offer/OfferPage.tsx")).OfferPage,
  happened: async () => (await import("./happened/HappenedPage.tsx")).HappenedPage,
  help: async () => (await import("./help/HelpPage.tsx")).HelpPage,
  devices: async () => (await import("./devices/DevicesPage.tsx")).DevicesPage,
  activities: async () => (await import("./ideas/ActivitiesPage.tsx")).ActivitiesPage,
  family: async () => (await import("./family/FamilyPage.tsx")).FamilyPage,
  bridge: async () => (await import("./bridge/BridgePage.tsx")).BridgePage,
  "my-data": async () => (await import("./my-data/MyDataPage.tsx")).MyDataPage,
} satisfies { [page in ResidentPageName]: () => Promise<ComponentType> };

export const RESIDENT_PAGES = Object.keys(files) as ResidentPageName[];

/** The page that an address of a resident's desk opens; undefined for the first page, and for one that leads nowhere. */
export function residentPageAt(pathname: string): ResidentPageName | undefined {
  const [, , name, under, deeper] = pathname.split("/");
  if (deeper || (under && name !== "debts")) return undefined;
  return under ? "offer" : RESIDENT_PAGES.find((page) => page === name && page !== "offer");
}

/**
 * Fetches a page of a resident, once, and what it says beside it: asked for before anything is drawn, by the press that opens
 * it, or in a quiet moment.
 */
export const loadResidentPage = loadOnce((name: ResidentPageName): Promise<ComponentType> => {
  for (const room of PAGE_ROOMS[name]) loadWords(keptLanguage(), room).catch(() => undefined);
  return files[name]();
});
