import { expect, type Page } from "@playwright/test";
import type { Device } from "./device.ts";
import { choose, sayYes } from "./visit.ts";

/** Somebody joins by an invitation of this official with a new phone, is enrolled and says yes. */
export async function joinWithPhone(office: Page, { page }: Device, name: string): Promise<void> {
  await choose(office, "Uitnodigen");
  await office.getByLabel("Wijk", { exact: true }).selectOption("Geitenkamp");
  await office.getByRole("button", { name: "Uitnodiging maken" }).click();
  const invitation = office.locator(".sc-invitation").first();
  await page.goto((await invitation.getByRole("link").getAttribute("href"))!);
  await page.getByRole("button", { name: "Mijn sleutel maken" }).click();
  await expect(page.getByRole("heading", { name: "Vergelijk deze drie woorden" })).toBeVisible();
  await office.getByRole("button", { name: "Dezelfde woorden" }).click();
  await office.getByRole("link", { name: "Deze bewoner inschrijven" }).first().click();
  await enrol(office, name);
  await page.getByRole("button", { name: "Ik doe mee" }).click();
  await expect(page.getByRole("link", { name: "Mijn munten" }).first()).toBeVisible();
}

/** Fills in the form of the office for somebody at the table. */
export async function enrol(office: Page, name: string): Promise<void> {
  await office.getByLabel("Naam", { exact: true }).fill(name);
  await office.getByText(/Ik zag een geldig bewijs/).click();
  await office.getByLabel("Leeftijd").selectOption("27 jaar of ouder");
  await office.getByLabel("Bijstandsuitkering").selectOption("Nee");
  await office.getByLabel("Loopt er een schuldregeling?").selectOption("Nee");
  await office.getByLabel(/Is er een bewindvoerder/).selectOption("Nee");
  await office.getByLabel("Wijk", { exact: true }).selectOption("Geitenkamp");
  await sayYes(office, "Inschrijven");
  await expect(office.getByRole("heading", { level: 1, name })).toBeVisible();
}
