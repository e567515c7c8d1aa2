import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { askForNewPhone, finishNewPhone } from "./ask-for-new-phone.ts";
import { axe } from "./axe.ts";
import { newDevice, type Device } from "./device.ts";
import { joinWithPhone } from "./join-with-phone.ts";
import { passDays } from "./pass-time.ts";
import { picture } from "./picture.ts";
import { expect, test } from "./story.ts";
import { choose, sayYes, visitAs } from "./visit.ts";

test.describe.configure({ mode: "serial" });

let office: Page;
let second: Page;
let phone: Device;

test.beforeAll(async ({ browser }) => {
  office = await (await browser.newContext()).newPage();
  second = await (await browser.newContext()).newPage();
  await visitAs(office, "Joost");
  await visitAs(second, "Ingrid");
  phone = await newDevice(browser);
});
test.afterAll(async () => {
  await Promise.all([office, second, phone.page].map((page) => page.context().close()));
});

test("a lost phone that was not lost: one touch on it stops the new one", async ({ browser }) => {
  await joinWithPhone(office, phone, "Dilan Kaya");
  const stranger = await askForNewPhone(browser, { office, second }, "Dilan Kaya");

  const { page } = phone;
  await page.goto("/resident");
  await expect(
    page.getByRole("heading", { name: "Iemand wil een nieuwe telefoon op uw account" }),
  ).toBeVisible();
  await expect(page.getByText("Bent u dit niet? Druk op Stop.")).toBeVisible();
  await axe(page);
  await picture(page, "own-phone-notice-360");
  const [letter] = await Promise.all([
    office.waitForEvent("download"),
    office.getByRole("button", { name: "Brief maken (PDF)" }).click(),
  ]);
  expect(
    readFileSync(await letter.path())
      .subarray(0, 8)
      .toString(),
  ).toBe("%PDF-1.7");
  await page.getByRole("button", { name: "Stop", exact: true }).click();
  await expect(page.getByText(/Gestopt op/)).toBeVisible();
  await office.goto("/office/help");
  await expect(office.getByText(/De bewoner drukte op Stop/)).toBeVisible();
  await axe(office);
  await picture(office, "office-help-1280");
  await stranger.context.close();
});

test("nobody knows where the phone is: new offers stand still until the office lets them go on", async () => {
  await choose(office, "Bewoners");
  await office.getByRole("link", { name: "Dilan Kaya" }).first().click();
  await office.getByRole("link", { name: "Aanbiedingen stilzetten" }).click();
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  await office.getByLabel("Tot en met").fill(tomorrow);
  await axe(office);
  await picture(office, "office-freeze-1280");
  await sayYes(office, "Stilzetten");
  await expect(office.getByText(/^Ze staan stil tot/)).toBeVisible();
  const { page } = phone;
  const notice = page.getByText(/^Het kantoor zette uw nieuwe aanbiedingen stil tot/);
  await expect(notice).toBeVisible();
  await axe(page);
  await picture(page, "frozen-notice-360");

  await sayYes(office, "Niet langer stilzetten");
  await expect(office.getByText(/^Opnieuw stilzetten kan vanaf/)).toBeVisible();
  await picture(office, "office-freeze-ended-1280");
  await expect(notice).toHaveCount(0);
});

test("asked again, with a counsellor: after the wait the new phone works and the old one does not", async ({
  browser,
}) => {
  const next = await askForNewPhone(browser, { office, second }, "Dilan Kaya");
  const counsellor = await (await browser.newContext()).newPage();
  await visitAs(counsellor, "Marcel");
  await choose(counsellor, "Kwijte telefoon of papier");
  await expect(counsellor.getByText(/Ik sprak Dilan/)).toBeVisible();
  await axe(counsellor);
  await counsellor.getByText(/Ik sprak Dilan Kaya zelf/).click();
  await sayYes(counsellor, "Ja zeggen");
  await expect(counsellor.getByText(/Het wacht tot/)).toBeVisible();
  // Whoever holds the phone that is named lost can not stop it a second time.
  await phone.page.goto("/resident");
  await expect(phone.page.getByText("U hebt dit al een keer gestopt.")).toBeVisible();
  await picture(phone.page, "own-phone-again-360");

  await passDays(14);
  const { page } = next;
  await finishNewPhone(office, page, "Dilan Kaya");
  await expect(page.getByText("Dilan Kaya")).toBeVisible();
  await expect(page.getByText(/Er werkt een nieuwe telefoon op uw account/)).toBeVisible();
  await axe(page);
  // The first act with it.
  await choose(page, "Hulp");
  await page.getByRole("button", { name: "Even stoppen" }).click();
  await expect(page.getByRole("button", { name: "Weer verder" })).toBeVisible();
  const old = phone.page;
  await old.getByRole("button", { name: "Uitloggen" }).click();
  await old.getByRole("button", { name: "Inloggen met uw vingerafdruk" }).click();
  await expect(old.getByText("Deze sleutel hoort hier bij niemand.")).toBeVisible();
  await Promise.all([next.context.close(), counsellor.context().close()]);
});
