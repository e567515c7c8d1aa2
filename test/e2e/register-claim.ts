import { expect, type Browser } from "@playwright/test";
import { sayYes, visitAs } from "./visit.ts";

/** A creditor writes a further claim on a resident in the book, as its employee does. */
export async function registerClaim(
  browser: Browser,
  creditor: string,
  code: string,
  reference: string,
): Promise<void> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await visitAs(page, creditor);
  await page.goto("/creditor/claims/new");
  await page.getByLabel("Code van de bewoner").selectOption(code);
  await page.getByLabel("Kenmerk", { exact: true }).fill(reference);
  await page.getByLabel("Soort", { exact: true }).fill("Rekening");
  await page.getByLabel("Eerste bedrag").fill("80,25");
  await page.getByLabel("Kosten").fill("10");
  await page.getByLabel("Peildatum").fill(new Date().toISOString().slice(0, 10));
  await sayYes(page, "In het boek zetten");
  await expect(page.getByText(`${reference} staat in het boek.`)).toBeVisible();
  await context.close();
}
