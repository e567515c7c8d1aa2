import { expect, type Page } from "@playwright/test";
import { choose } from "./visit.ts";

/** Makes an invitation at the desk of an official; answers the link that its code holds. */
export async function invite(office: Page): Promise<string> {
  await choose(office, "Uitnodigen");
  const cards = office.locator(".sc-invitation");
  const before = await cards.count();
  await office.getByLabel("Wijk", { exact: true }).selectOption("Geitenkamp");
  await office.getByRole("button", { name: "Uitnodiging maken" }).click();
  await expect(cards).toHaveCount(before + 1);
  await expect(
    office.getByRole("img", { name: "QR-code van de uitnodiging" }).first(),
  ).toBeVisible();
  return (await cards.first().getByRole("link").getAttribute("href"))!;
}
