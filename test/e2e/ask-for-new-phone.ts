import { expect, type Browser, type Page } from "@playwright/test";
import { axe } from "./axe.ts";
import { newDevice, type Device } from "./device.ts";
import { picture } from "./picture.ts";
import { choose, sayYes } from "./visit.ts";

type Officials = { office: Page; second: Page };

/** The office asks for a new phone for somebody who is there with it; an official of another organisation says yes. */
export async function askForNewPhone(
  browser: Browser,
  { office, second }: Officials,
  name: string,
): Promise<Device> {
  const next = await newDevice(browser);
  await choose(office, "Bewoners");
  await office.getByRole("link", { name }).first().click();
  await office.getByRole("link", { name: "Telefoon kwijt" }).click();
  await office.getByRole("button", { name: "Code voor de nieuwe telefoon maken" }).click();
  await expect(office.getByRole("img", { name: "QR-code voor de nieuwe telefoon" })).toBeVisible();
  await axe(office);
  await picture(office, "office-phone-code-1280");
  const link = await office.locator(".sc-invitation__link").getAttribute("href");

  await next.page.goto(link!);
  await next.page.getByRole("button", { name: "Sleutel voor dit toestel maken" }).click();
  await expect(next.page.getByText("Lees deze drie woorden voor").first()).toBeVisible();
  await axe(next.page);
  await picture(next.page, "new-phone-360");
  const words = (await next.page.locator(".sc-three-words").textContent())!;
  await expect(office.locator(".sc-three-words")).toHaveText(words);
  // A reload, or another day, loses nothing and makes no second key.
  await Promise.all([office.reload(), next.page.reload()]);
  await expect(office.locator(".sc-three-words")).toHaveText(words);
  await expect(next.page.locator(".sc-three-words")).toHaveText(words);
  expect(await next.passkeys()).toBe(1);
  await office.getByText(`Ik sprak ${name} zelf`).click();
  await axe(office);
  await picture(office, "office-phone-words-1280");
  await sayYes(office, "Nieuwe telefoon aanvragen");
  await expect(office.getByText(/collega van een andere organisatie/).first()).toBeVisible();
  await expect(office.getByRole("button", { name: "Ja zeggen" })).toHaveCount(0);

  await second.goto("/second/help");
  await expect(second.locator(".sc-three-words").first()).toHaveText(words);
  await axe(second);
  await picture(second, "second-help-1280");
  await second.getByText(`Ik sprak ${name} zelf`).click();
  await sayYes(second, "Ja zeggen");
  await expect(second.getByRole("button", { name: "Ja zeggen" })).toHaveCount(0);
  return next;
}

/** After the wait the office finishes it, and the new phone signs in. */
export async function finishNewPhone(office: Page, next: Page, name: string): Promise<void> {
  await office.goto("/office");
  await office.getByRole("link", { name: `Nieuwe telefoon voor ${name}` }).click();
  await sayYes(office, "Afmaken");
  await expect(
    office.getByText(/De nieuwe telefoon werkt, de oude niet meer/).first(),
  ).toBeVisible();
  await next.goto("/");
  await next.getByRole("button", { name: "Inloggen met uw vingerafdruk" }).click();
}
