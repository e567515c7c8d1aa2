import type { Page } from "@playwright/test";
import { askForNewPhone, finishNewPhone } from "./ask-for-new-phone.ts";
import { newDevice } from "./device.ts";
import { enrol, joinWithPhone } from "./join-with-phone.ts";
import { passDays } from "./pass-time.ts";
import { expect, test } from "./story.ts";
import { choose, sayYes, visitAs } from "./visit.ts";

test.describe.configure({ mode: "serial" });

let office: Page;
let second: Page;

test.beforeAll(async ({ browser }) => {
  office = await (await browser.newContext()).newPage();
  second = await (await browser.newContext()).newPage();
  await visitAs(office, "Joost");
  await visitAs(second, "Ingrid");
});
test.afterAll(async () => {
  await Promise.all([office, second].map((page) => page.context().close()));
});

test("a lost phone that nobody stops: after 72 hours the new one acts, and the old one does not", async ({
  browser,
}) => {
  const lost = await newDevice(browser);
  await joinWithPhone(office, lost, "Halima Ouali");
  const next = await askForNewPhone(browser, { office, second }, "Halima Ouali");
  await expect(office.getByRole("button", { name: "Afmaken" })).toHaveCount(0);

  await passDays(3);
  const { page } = next;
  await finishNewPhone(office, page, "Halima Ouali");
  await expect(page.getByText(/Er werkt een nieuwe telefoon op uw account/)).toBeVisible();
  await choose(page, "Hulp");
  await page.getByRole("button", { name: "Even stoppen" }).click();
  await expect(page.getByRole("button", { name: "Weer verder" })).toBeVisible();

  const old = lost.page;
  await old.goto("/");
  await old.evaluate(() => localStorage.clear());
  await old.context().clearCookies();
  await old.reload();
  await old.getByRole("button", { name: "Inloggen met uw vingerafdruk" }).click();
  await expect(old.getByText("Deze sleutel hoort hier bij niemand.")).toBeVisible();
  await Promise.all([next.context.close(), lost.context.close()]);
});

test("who had no phone gets one: after seven days it acts, and not after three", async ({
  browser,
}) => {
  await office.goto("/office/enrol");
  await sayYes(office, "Account op papier maken");
  await expect(office).toHaveURL(/\/office\/enrol\/0x/);
  await enrol(office, "Bep Bakker");
  const next = await askForNewPhone(browser, { office, second }, "Bep Bakker");

  await passDays(3);
  await office.reload();
  await expect(office.getByText(/^Het wacht tot/).first()).toBeVisible();
  await expect(office.getByRole("button", { name: "Afmaken" })).toHaveCount(0);
  await passDays(4);
  const { page } = next;
  await finishNewPhone(office, page, "Bep Bakker");
  await page.getByRole("button", { name: "Ik doe mee" }).click();
  await choose(page, "Mijn munten");
  await expect(page.getByText("U hebt nog geen munten.")).toBeVisible();
  await next.context.close();
});
