import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { visitAs } from "./visit.ts";

type Desk = {
  /** `null`: nobody signed in. */
  who: string | null;
  paths: string[];
  /** Pages that are reached by a link on another one, and what lies below them. */
  beyond?: { from: string; link: RegExp; below: string[] };
  /** Looked at in the dark and from right to left too; with PAGES_MORE every desk is. */
  more?: true;
};

/** Every page, by who opens it. */
const PAGES: Desk[] = [
  {
    who: null,
    paths: ["/", "/public", "/verify", "/walk/yes", "/accessibility", "/pl", "/uk", "/nergens"],
  },
  { who: "Ilse", paths: ["/resident"] },
  { who: "Marcel", paths: ["/desk"] },
  {
    who: "Samira",
    paths: ["", "/coins", "/plan", "/debts", "/happened", "/help", "/my-data"].map(
      (page) => `/resident${page}`,
    ),
    more: true,
  },
  {
    who: "Emine",
    paths: ["/resident/bridge", "/resident/activities"],
    beyond: { from: "/resident/debts", link: /Schuld kleiner maken/, below: [""] },
  },
  {
    who: "Fatma",
    paths: ["", "/people", "/together", "/seconds"].map((page) => `/mentor${page}`),
    beyond: { from: "/mentor/people", link: /Emine/, below: ["", "/plan", "/letter", "/bridge"] },
  },
  { who: "Ingrid", paths: ["/second"] },
  { who: "Bram", paths: ["/funder"] },
  { who: "Olaf", paths: ["/gatherer"] },
  {
    who: "Tess",
    paths: ["/builder/role"],
    beyond: { from: "/builder", link: /Daan/, below: [""] },
  },
  { who: "Guus", paths: ["/auditor", "/auditor/book"] },
  {
    who: "Henk",
    paths: [
      "",
      "/claims",
      "/claims/new",
      "/file",
      "/agreement",
      "/payments",
      "/books",
      "/changes",
      "/ledger",
    ].map((page) => `/creditor${page}`),
    beyond: { from: "/creditor/claims", link: /VH-2025-002218/, below: [""] },
  },
  {
    who: "Joost",
    paths: [
      "",
      "/people",
      "/enrol",
      "/staff",
      "/readers",
      "/funds",
      "/payments",
      "/programme",
      "/report",
      "/purse",
      "/agreements",
      "/disputes",
      "/mistakes",
      "/destruction",
    ].map((page) => `/office${page}`),
    beyond: { from: "/office/people", link: /^Samira/, below: [""] },
  },
];

/** From the narrowest phone to a wide screen, and that at 200 % zoom; the pictures are of the two that people have most. */
const WIDTHS = [320, 360, 960, 1280, 1920];
const PICTURED = [360, 1280];

/** Waits until nothing is loading any more and every mark has been checked. */
async function settle(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByText("Even wachten…")).toHaveCount(0);
  await expect(page.getByText("Nog niet nagekeken")).toHaveCount(0);
}

/** Goes to a page of the wallet as its links do: with PAGES_MORE each page is opened by its address. */
async function open(page: Page, path: string, isFirst: boolean): Promise<void> {
  if (isFirst || process.env["PAGES_MORE"]) {
    await page.goto(path);
  } else {
    await page.evaluate((to) => {
      for (const title of document.querySelectorAll("h1")) title.dataset["before"] = "";
      history.pushState(null, "", to);
    }, path);
    await expect(page.locator("h1[data-before]")).toHaveCount(0);
  }
  await settle(page);
}

/** For looking at: a picture of the whole page, in test-results/pages. */
async function keepPicture(page: Page, path: string, language: string, width: number) {
  const name = path === "/" ? "start" : path.slice(1).replace(/0x\w+/, "person");
  const file = `test-results/pages/${name.replaceAll("/", "-")}-${language}-${width}.png`;
  await page.screenshot({ path: file, fullPage: true });
}

/** What is wrong with the page as it stands: for axe, and sideways. */
async function look(page: Page, path: string, language: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map((one) => `${path} (${language}): ${told(one)}`);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    if (process.env["PAGE_PICTURES"] && PICTURED.includes(width))
      await keepPicture(page, path, language, width);
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (sideways > 0) found.push(`${path} (${language}): ${sideways} px too wide at ${width}`);
  }
  return found;
}

type Violation = Awaited<ReturnType<AxeBuilder["analyze"]>>["violations"][number];

function told({ id, nodes }: Violation): string {
  return `${id}: ${nodes.map(({ html }) => html).join(" | ")}`;
}

/** What can not be read when the device asks for dark, of the page as it stands. */
async function lookInTheDark(page: Page, path: string): Promise<string[]> {
  await page.emulateMedia({ colorScheme: "dark" });
  if (process.env["PAGE_PICTURES"])
    for (const width of PICTURED) {
      await page.setViewportSize({ width, height: 800 });
      await keepPicture(page, path, "nl-dark", width);
    }
  const { violations } = await new AxeBuilder({ page }).withRules(["color-contrast"]).analyze();
  await page.emulateMedia({ colorScheme: "light" });
  return violations.map((one) => `${path} (dark): ${told(one)}`);
}

/** Turns the page over without opening it again. */
async function speak(page: Page, language: "العربية" | "Nederlands"): Promise<void> {
  await page.getByRole("button", { name: new RegExp(language) }).click();
  const direction = language === "Nederlands" ? "ltr" : "rtl";
  await expect(page.locator(`html[dir=${direction}]`)).toBeVisible();
}

/** The path that a link leads to; addresses of people differ from one house to the next. */
async function pathBeyond(page: Page, from: string, link: RegExp): Promise<string> {
  await page.goto(from);
  const href = await page.getByRole("main").getByRole("link", { name: link }).getAttribute("href");
  return href!;
}

for (const { who, paths, beyond, more = Boolean(process.env["PAGES_MORE"]) } of PAGES)
  test(`the pages of ${who ?? "a visitor"}: no axe violation, no error, nothing from elsewhere`, async ({
    page,
    baseURL,
  }) => {
    test.setTimeout(180_000);
    const complaints: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("request", (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(baseURL!))
        complaints.push(`asked elsewhere: ${request.url()}`);
    });
    if (who) await visitAs(page, who);

    const deeper = beyond ? await pathBeyond(page, beyond.from, beyond.link) : "";
    const below = beyond?.below.map((rest) => deeper + rest) ?? [];
    const found: string[] = [];
    for (const [index, path] of [...paths, ...below].entries()) {
      await open(page, path, index === 0);
      found.push(...(await look(page, path, "nl")));
      if (!more) continue;
      found.push(...(await lookInTheDark(page, path)));
      await speak(page, "العربية");
      found.push(...(await look(page, path, "ar")));
      await speak(page, "Nederlands");
    }

    expect(found).toEqual([]);
    expect(complaints).toEqual([]);
  });
