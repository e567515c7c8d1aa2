import { expect, type Page, type Browser } from "@playwright/test";

/** Opens the start page and steps in as one of the pilot's people. */
export async function visitAs(page: Page, name: string): Promise<void> {
  await page.goto("/");
  const person = page.getByRole("button", { name: new RegExp(`^${name}\\b`) });
  const more = page.getByText("Meer mensen", { exact: true });
  await expect(more).toBeVisible();
  if (!(await person.first().isVisible())) await more.click();
  await person.first().click();
  // On the start page itself the way out stands there already, for who was signed in before.
  await expect(page).not.toHaveURL("/");
  await expect(page.getByRole("button", { name: "Uitloggen" })).toBeVisible();
}

/** A window of its own, as on somebody else's phone. */
export async function phoneOf(browser: Browser, name: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await visitAs(page, name);
  return page;
}

/** Goes to a page of the desk's menu. */
export async function choose(page: Page, item: string): Promise<void> {
  const menu = page.getByRole("navigation");
  const link = menu.getByRole("link", { name: item, exact: true }).first();
  const more = menu.getByRole("button", { name: "Meer", exact: true }).first();
  // A long menu keeps its last places behind a press, where they do not fit: known once it is measured.
  await expect(async () => {
    if (!(await link.isVisible())) await more.click({ timeout: 5_000 });
    await link.click({ timeout: 5_000 });
  }).toPass();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

/** Back to the fresh pilot, as the button on the start page does. */
export async function beginAgain(page: Page): Promise<void> {
  await page.goto("/");
  await page.getByRole("button", { name: "Opnieuw beginnen" }).click();
  await expect(page.getByText("Alles wordt opnieuw klaargezet.")).toBeVisible();
  // The page opens itself again when all is there.
  await expect(page.getByRole("button", { name: "Opnieuw beginnen" })).toBeVisible({
    timeout: 200_000,
  });
}

/** Presses a button that shows first what will happen, and says yes. */
export async function sayYes(page: Page, name: string, sure = name): Promise<void> {
  await page.getByRole("button", { name, exact: true }).first().click();
  await expect(page.getByText("Dit gaat er gebeuren")).toBeVisible();
  const review = page.getByRole("group", { name: "Dit gaat er gebeuren" });
  await review.getByRole("button", { name: withYes(sure) }).click();
  await expect(page.getByText("Dit gaat er gebeuren")).toHaveCount(0);
}

/** What the second press says: a label that begins with yes says it once. */
export function withYes(label: string): string {
  return /^Ja\P{L}/u.test(label) ? label : `Ja: ${label}`;
}
