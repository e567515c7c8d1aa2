/** What whoever goes along all pages does on each. */
import { expect, type Page } from "@playwright/test";
import type { Desk } from "./desks.ts";

/** The paths of a desk's pages. */
export async function pagesOf(page: Page, { paths, beyond }: Desk): Promise<string[]> {
  if (!beyond) return paths;
  const deeper = await pathBeyond(page, beyond.from, beyond.link);
  return [...paths, ...beyond.below.map((rest) => deeper + rest)];
}

/** The path that a link leads to; addresses of people differ from one house to the next. */
async function pathBeyond(page: Page, from: string, link: RegExp): Promise<string> {
  await page.goto(from);
  const href = await page.getByRole("main").getByRole("link", { name: link }).getAttribute("href");
  return href!;
}

/** Waits until nothing is loading any more and every mark has been checked. */
export async function settle(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByText("Even wachten…")).toHaveCount(0);
  await expect(page.getByText("Nog niet nagekeken")).toHaveCount(0);
}

/** Turns the page over without opening it again. */
export async function speak(page: Page, language: "العربية" | "Nederlands"): Promise<void> {
  await page.getByRole("button", { name: new RegExp(language) }).click();
  const direction = language === "Nederlands" ? "ltr" : "rtl";
  await expect(page.locator(`html[dir=${direction}]`)).toBeVisible();
}
