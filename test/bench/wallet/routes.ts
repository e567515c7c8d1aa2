import type { Figure } from "../figure.ts";
import { atMost } from "../figure.ts";
import { loadPage, type Load } from "./load-page.ts";
import { asProduct } from "./as-product.ts";
import { cameBefore } from "./came-before.ts";
import { actAs, withBrowser } from "./phone.ts";
import { serveBare } from "./serve-bare.ts";

/** The pages that people open first, and the resident's others. */
const ROUTES = [
  { name: "the start page", who: null, path: "/" },
  { name: "a resident's first page, with the demonstration", who: "Samira", path: "/resident" },
  { name: "a resident's debts", who: "Samira", path: "/resident/debts" },
  { name: "a resident's plan", who: "Samira", path: "/resident/plan" },
  { name: "a mentor's today", who: "Fatma", path: "/mentor" },
  { name: "a creditor's inbox", who: "Henk", path: "/creditor" },
  { name: "the office", who: "Joost", path: "/office" },
];
/** The page that has goals is measured as a resident gets it, without the demonstration. */
const FIRST = "/resident";
const WHO = "Samira";

/** What comes over the line before a page can be used, and how long that takes, on a slow phone with a slow line. */
export async function measureRoutes(url: string): Promise<Figure[]> {
  const bare = await serveBare();
  const product = await asProduct(url);
  try {
    return await withBrowser(async (newPhone) => {
      const open = async (address: string, who: string | null) => {
        const phone = await newPhone();
        if (who) await actAs(phone, url, who);
        const load = await loadPage(phone, address);
        await phone.close();
        return load;
      };
      const openAsProduct = async (path: string) => {
        const phone = await newPhone();
        await cameBefore(phone, { house: url, product: product.url }, WHO);
        const load = await loadPage(phone, product.url + path);
        await phone.close();
        return load;
      };
      const floor = await open(bare.url, null);
      const figures = told("a resident's first page", await openAsProduct(FIRST), floor, true);
      for (const { name, who, path } of ROUTES)
        figures.push(...told(name, await open(url + path, who), floor, false));
      return figures;
    });
  } finally {
    await bare.close();
    await product.close();
  }
}

function told(name: string, load: Load, floor: Load, isFirst: boolean): Figure[] {
  const { script, style, font, usable, shift } = load;
  const kilobytes = isFirst && {
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
      ...(isFirst && { goal: atMost(usable, 2.5, "s") }),
    },
    {
      what: `${name}: moved by itself`,
      measured: shift,
      unit: "CLS",
      goal: { text: "0", met: shift === 0 },
    },
  ];
}
