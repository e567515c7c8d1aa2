import type { Figure } from "../figure.ts";
import { atMost } from "../figure.ts";
import { loadPage, type Load } from "./load-page.ts";
import { asProduct } from "./as-product.ts";
import { cameBefore } from "./came-before.ts";
import { openByPress } from "./open-by-press.ts";
import { persona, withBrowser } from "./phone.ts";
import { serveBare } from "./serve-bare.ts";

/** A resident with goals; their mentor. */
const WHO = "Samira";
const MENTOR = "Fatma";

/** What a resident reads has a goal for its bytes too. */
const FIRST = {
  name: "a resident's first page",
  who: WHO,
  path: "/resident",
  most: 2.5,
  isRead: true,
};
/** The others that people open, and within how many seconds each can be used. */
const routesWith = (resident: string) => [
  { name: "the start page", who: null, path: "/", most: 4 },
  { name: "a resident's debts", who: WHO, path: "/resident/debts", most: 4, isRead: true },
  { name: "a resident's plan", who: WHO, path: "/resident/plan", most: 4, isRead: true },
  { name: "a resident's coins", who: WHO, path: "/resident/coins", most: 4, isRead: true },
  { name: "a resident's help", who: WHO, path: "/resident/help", most: 4, isRead: true },
  { name: "what happened", who: WHO, path: "/resident/happened", most: 4, isRead: true },
  {
    name: "what is kept of a resident",
    who: WHO,
    path: "/resident/my-data",
    most: 4,
    isRead: true,
  },
  { name: "a mentor's today", who: MENTOR, path: "/mentor", most: 6 },
  { name: "one person of a mentor", who: MENTOR, path: `/mentor/people/${resident}`, most: 6 },
  { name: "a creditor's inbox", who: "Henk", path: "/creditor", most: 6 },
  { name: "the office's today", who: "Joost", path: "/office", most: 6 },
];
/** From the first page: at once, and when what is fetched for later is there. */
const PRESSES = [
  { name: "to the debts by a press at once", path: "/resident/debts", afterMs: 0, most: 1.5 },
  { name: "to the debts by a press", path: "/resident/debts", afterMs: 10_000, most: 1.5 },
  { name: "to the plan by a press", path: "/resident/plan", afterMs: 10_000, most: 1.5 },
];

/**
 * What comes over the line before a page can be used, and how long that takes, on a slow phone with a slow line: as a
 * municipality runs it, without the demonstration, and with the session of an earlier visit.
 */
export async function measureRoutes(house: string): Promise<Figure[]> {
  const bare = await serveBare();
  const product = await asProduct(house);
  const { address } = await persona(house, WHO);
  try {
    return await withBrowser(async (newPhone) => {
      const phoneOf = async (who: string | null) => {
        const phone = await newPhone();
        if (who) await cameBefore(phone, { house, product: product.url }, who);
        return phone;
      };
      const open = async (url: string, who: string | null) => {
        const phone = await phoneOf(who);
        const load = await loadPage(phone, url);
        await phone.close();
        return load;
      };
      const floor = await open(bare.url, null);
      const figures: Figure[] = [];
      for (const route of [FIRST, ...routesWith(address)]) {
        const load = await open(product.url + route.path, route.who);
        figures.push(...told(route, load, floor));
      }
      for (const { name, path, afterMs, most } of PRESSES) {
        const phone = await phoneOf(WHO);
        const from = product.url + FIRST.path;
        const measured = await openByPress(phone, { from, to: path, afterMs });
        figures.push({ what: name, measured, unit: "s", goal: atMost(measured, most, "s") });
        await phone.close();
      }
      return figures;
    });
  } finally {
    await bare.close();
    await product.close();
  }
}

function told(
  { name, most, isRead }: { name: string; most: number; isRead?: boolean },
  { script, style, font, usable, shift }: Load,
  floor: Load,
): Figure[] {
  const kilobytes = isRead && {
    goal: {
      text: "<= 200 kB, <= 1.4 x",
      met: script <= 200 && script <= 1.4 * floor.script,
    },
  };
  return [
    {
      what: `${name}: JavaScript`,
      measured: script,
      unit: "kB",
      beside: { what: "a bare page", measured: floor.script },
      ...kilobytes,
    },
    {
      what: `${name}: styles and letters`,
      measured: style + font,
      unit: "kB",
      beside: { what: "a bare page", measured: floor.style + floor.font },
    },
    {
      what: `${name}: until it can be used`,
      measured: usable,
      unit: "s",
      beside: { what: "a bare page", measured: floor.usable },
      goal: atMost(usable, most, "s"),
    },
    {
      what: `${name}: moved by itself`,
      measured: shift,
      unit: "CLS",
      goal: { text: "0", met: shift === 0 },
    },
  ];
}
