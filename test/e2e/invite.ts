import { expect, type Page } from "@playwright/test";
import { choose } from "./visit.ts";

/** Makes an invitation at the desk of an official; answers the link that its code holds. */
export async function invite(office: Page): Promise<string> {
  await choose(office, "Uitnodigen");
  const place = office.getByLabel("Wijk", { exact: true });
  // The list comes together with the form. What stands there may be used, and go, at any moment.
  await expect(place).toBeVisible();
  const before = await linksOn(office);
  const added = async () => (await linksOn(office)).filter((link) => !before.includes(link));
  await place.selectOption("Geitenkamp");
  await office.getByRole("button", { name: "Uitnodiging maken" }).click();
  await expect.poll(added).toHaveLength(1);
  await expect(
    office.getByRole("img", { name: "QR-code van de uitnodiging" }).first(),
  ).toBeVisible();
  const [link] = await added();
  return link!;
}

const linksOn = (office: Page) =>
  office
    .locator(".sc-invitation__link")
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
