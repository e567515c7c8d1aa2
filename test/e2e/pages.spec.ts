import type { Page } from "@playwright/test";
import { violationsOf } from "./axe.ts";
import { DESKS } from "./desks.ts";
import { pagesOf, settle, speak } from "./pages.ts";
import { expect, test } from "./story.ts";
import { sizeFaults } from "./target-size.ts";
import { visitAs } from "./visit.ts";

/** From the narrowest phone to a wide screen, and that at 200 % zoom; the pictures are of the two that people have most. */
const WIDTHS = [320, 360, 960, 1280, 1920];
const PICTURED = [360, 1280];

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

/** By how many pixels the page is too wide for the screen. */
function sideways(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

/** The same at the narrowest with letters twice as large, as somebody sets them who reads with difficulty. */
async function sidewaysInLargeLetters(page: Page): Promise<number> {
  const letters = (size: string) =>
    page.evaluate((to) => void (document.documentElement.style.fontSize = to), size);
  await page.setViewportSize({ width: WIDTHS[0]!, height: 800 });
  await letters("200%");
  const found = await sideways(page);
  await letters("");
  return found;
}

/** For looking at: a picture of the whole page, in test-results/pages. */
async function keepPicture(page: Page, path: string, language: string, width: number) {
  const name = path === "/" ? "start" : path.slice(1).replace(/0x\w+/, "person");
  const file = `test-results/pages/${name.replaceAll("/", "-")}-${language}-${width}.png`;
  await page.screenshot({ path: file, fullPage: true });
}

/** What is wrong with the page as it stands: for axe. */
async function lookByAxe(page: Page, path: string, how: string, rules?: string[]) {
  const violations = await violationsOf(page, rules);
  return violations.map(
    ({ id, nodes }) => `${path} (${how}): ${id}: ${nodes.map(({ html }) => html).join(" | ")}`,
  );
}

/** What is wrong with the page as it stands: for axe, sideways, and what is too small to press. */
async function look(page: Page, path: string, language: string): Promise<string[]> {
  const found = await lookByAxe(page, path, language);
  if (language === "nl" && (await page.getByText("Een deel kunnen we nu niet laten zien").count()))
    found.push(`${path}: says that a part is missing`);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    if (process.env["PAGE_PICTURES"] && PICTURED.includes(width))
      await keepPicture(page, path, language, width);
    const faults = await page.evaluate(sizeFaults);
    found.push(...faults.map((fault) => `${path} (${language}): ${fault}`));
  }
  const over = await sidewaysInLargeLetters(page);
  if (over > 0) found.push(`${path} (${language}): ${over} px too wide in large letters`);
  return found;
}

/** What can not be read when the device asks for dark, of the page as it stands. */
async function lookInTheDark(page: Page, path: string): Promise<string[]> {
  await page.emulateMedia({ colorScheme: "dark" });
  if (process.env["PAGE_PICTURES"])
    for (const width of PICTURED) {
      await page.setViewportSize({ width, height: 800 });
      await keepPicture(page, path, "nl-dark", width);
    }
  const found = await lookByAxe(page, path, "dark", ["color-contrast"]);
  await page.emulateMedia({ colorScheme: "light" });
  return found;
}

for (const desk of DESKS)
  test(`the pages of ${desk.who ?? "a visitor"}: no axe violation, no error, nothing from elsewhere`, async ({
    page,
    baseURL,
  }) => {
    test.setTimeout(600_000);
    const complaints: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("request", (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(baseURL!))
        complaints.push(`asked elsewhere: ${request.url()}`);
    });
    const more = desk.more ?? Boolean(process.env["PAGES_MORE"]);
    if (desk.who) await visitAs(page, desk.who);

    const found: string[] = [];
    for (const [index, path] of (await pagesOf(page, desk)).entries()) {
      await open(page, path, index === 0);
      found.push(...(await look(page, path, "nl")));
      if (more) found.push(...(await lookInTheDark(page, path)));
      await speak(page, "العربية");
      found.push(...(await (more ? look : lookByAxe)(page, path, "ar")));
      await speak(page, "Nederlands");
    }

    expect(found).toEqual([]);
    expect(complaints).toEqual([]);
  });
