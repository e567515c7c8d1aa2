import { expect, type Page } from "@playwright/test";
import type { Device } from "./device.ts";
import { invite } from "./invite.ts";
import { sayYes } from "./visit.ts";

/** Somebody joins by an invitation of this official with a new phone, is enrolled and says yes. */
export async function joinWithPhone(office: Page, { page }: Device, name: string): Promise<void> {
  await page.goto(await invite(office));
  await page.getByRole("button", { name: "Mijn sleutel maken" }).click();
  await expect(page.getByRole("heading", { name: "Vergelijk deze drie woorden" })).toBeVisible();
  // Others may have claimed an invitation whose words nobody compared.
  const words = (await page.locator(".sc-three-words").textContent())!;
  const used = office.getByRole("listitem").filter({ hasText: words });
  await used.getByRole("button", { name: "Dezelfde woorden" }).click();
  await expect(used.getByRole("button", { name: "Dezelfde woorden" })).toHaveCount(0);
  await used.getByRole("link", { name: "Deze bewoner inschrijven" }).click();
  await expect(office.getByRole("heading", { name: "Bewoner inschrijven" })).toBeVisible();
  await expect(office.getByText(words)).toBeVisible();
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
