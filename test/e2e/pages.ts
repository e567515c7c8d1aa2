/** What whoever goes along all pages does on each. */
import { expect, type Page } from "@playwright/test";
import ar from "../../frontend/words/ar/shared.ts";
import nl from "../../frontend/words/nl/shared.ts";
import type { Desk } from "./desks.ts";

/** The paths of a desk's pages. */
export async function pagesOf(page: Page, { paths, beyond }: Desk): Promise<string[]> {
  const found = [...paths];
  for (const { from, link, below } of beyond ?? []) {
    const deeper = await pathBeyond(page, from, link);
    found.push(...below.map((rest) => deeper + rest));
  }
  return found;
}

/** The path that the first such link leads to; addresses of people differ from one house to the next. */
async function pathBeyond(page: Page, from: string, link: RegExp): Promise<string> {
  await page.goto(from);
  const found = page.getByRole("main").getByRole("link", { name: link }).first();
  return (await found.getAttribute("href"))!;
}

/** Waits until nothing is loading any more and every mark has been checked, in whichever of the two languages. */
export async function settle(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  for (const words of [nl, ar])
    for (const word of [words.waiting, words["check.unknown"]])
      await expect(page.getByText(word)).toHaveCount(0);
}

/** Turns the page over without opening it again. */
export async function speak(page: Page, language: "العربية" | "Nederlands"): Promise<void> {
  await page.getByRole("button", { name: new RegExp(language) }).click();
  const direction = language === "Nederlands" ? "ltr" : "rtl";
  await expect(page.locator(`html[dir=${direction}]`)).toBeVisible();
}
