import type { Browser, Page } from "@playwright/test";
import { openBook } from "./book.ts";
import { bringWallet, makeMentor, type OwnKey } from "./own-key.ts";
import { expect, test } from "./story.ts";
import { choose, phoneOf, visitAs } from "./visit.ts";

/** A mentor with a key of their own, who has begun to write a plan for a resident. */
async function mentorWhoWrites(
  page: Page,
  browser: Browser,
  mentor: string,
  resident: string,
): Promise<OwnKey> {
  const key = await bringWallet(page, "Mijn sleutel");
  await makeMentor(browser, key, mentor, resident);
  await page.goto("/");
  await page.getByRole("button", { name: "Inloggen met Mijn sleutel" }).click();
  await choose(page, "Mijn mensen");
  await page
    .getByRole("link", { name: new RegExp(resident) })
    .first()
    .click();
  await page.getByRole("link", { name: "Plan voorstellen" }).click();
  await page.getByLabel("Hoe heet het plan?").fill("Weer op gang");
  await page.getByLabel("Wat gaat de bewoner doen?").fill("Elke dag een blokje om");
  await page.getByLabel("Onderwerp").selectOption("Welbevinden");
  await page.getByLabel("Beloning in munten").fill("12,50");
  const due = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  await page.getByLabel("Klaar voor").fill(due);
  return key;
}

async function send(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Plan voorstellen", exact: true }).click();
  await page.getByRole("button", { name: "Ja: Plan voorstellen" }).click();
}

async function keepsWhatWasTyped(page: Page): Promise<void> {
  await expect(page.getByLabel("Hoe heet het plan?")).toHaveValue("Weer op gang");
  await expect(page.getByLabel("Wat gaat de bewoner doen?")).toHaveValue("Elke dag een blokje om");
  await expect(page.getByLabel("Beloning in munten")).toHaveValue("12,50");
}

/** How many plans the index has of somebody. */
const plansOf = async (resident: string) => (await openBook().told(resident)).plans.length;

test("a session that ended while a form is filled: sign in again, and it goes on", async ({
  page,
  browser,
  context,
}) => {
  await mentorWhoWrites(page, browser, "Tineke", "Petra");
  const before = await plansOf("Petra");
  await context.clearCookies();
  await send(page);

  // Of the form, which goes on: what else the page asked may have been refused first, and the page then said so itself.
  const form = page.locator(".sc-transaction");
  await expect(form.getByText(/Log opnieuw in\. Wat u invulde, blijft staan\./)).toBeVisible();
  await keepsWhatWasTyped(page);
  expect(await plansOf("Petra")).toBe(before);

  await form.getByRole("button", { name: "Opnieuw inloggen" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Petra", exact: true })).toBeVisible();
  await expect(page.getByText("Weer op gang")).toBeVisible();
  expect(await plansOf("Petra")).toBe(before + 1);
});

test("a wallet on another network: the page says where to change it, and then it goes on", async ({
  page,
  browser,
}) => {
  const key = await mentorWhoWrites(page, browser, "Jasper", "Jolanda");
  const before = await plansOf("Jolanda");
  await key.choose("another");
  await send(page);

  const sentence = page.getByText(
    "Uw sleutel-app staat op een ander netwerk. Kies daar Socialcoin en probeer het opnieuw.",
  );
  await expect(sentence).toBeVisible();
  await keepsWhatWasTyped(page);
  expect(await plansOf("Jolanda")).toBe(before);

  await key.choose("ours");
  await page.getByRole("button", { name: "Ja: Plan voorstellen" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Jolanda", exact: true })).toBeVisible();
  expect(await plansOf("Jolanda")).toBe(before + 1);
});

test("who comes with a wallet on another network reads where to change it", async ({ page }) => {
  const key = await bringWallet(page, "Mijn sleutel");
  await page.goto("/");
  await key.choose("another");
  await page.getByRole("button", { name: "Inloggen met Mijn sleutel" }).click();
  await expect(
    page.getByText(
      "Uw sleutel-app staat op een ander netwerk. Kies daar Socialcoin en probeer het opnieuw.",
    ),
  ).toBeVisible();
  await key.choose("ours");
  await page.getByRole("button", { name: "Probeer het opnieuw" }).click();
  await expect(page.getByRole("heading", { name: "U doet nog niet mee" })).toBeVisible();
  await expect(page.getByText("· doet nog niet mee")).toBeVisible();
});

test("a role that ended while a form is filled: the page says so and keeps the form", async ({
  page,
  browser,
}) => {
  await mentorWhoWrites(page, browser, "Wouter", "Esra");
  const before = await plansOf("Esra");

  const joost = await browser.newPage();
  await visitAs(joost, "Joost");
  await choose(joost, "Medewerkers");
  const card = joost.locator(".sc-card", {
    has: joost.getByRole("heading", { name: /^Wouter/ }),
  });
  await card.getByRole("button", { name: "Rol intrekken" }).click();
  await card.getByRole("button", { name: "Ja: Rol intrekken" }).click();
  await expect(card.getByText("Ingetrokken")).toBeVisible();

  await expect(page.getByText(/Uw rol geldt nu niet/)).toBeVisible();
  await keepsWhatWasTyped(page);
  await send(page);
  await expect(
    page.getByText(/Uw rol geldt niet of is verlopen\. Vraag het kantoor/),
  ).toBeVisible();
  await keepsWhatWasTyped(page);
  expect(await plansOf("Esra")).toBe(before);
  await expect(page.getByText("· heeft nu geen rol")).toBeVisible();
  await choose(page, "Mijn mensen");
  await expect(page.getByRole("heading", { level: 1, name: "Uw rol geldt nu niet" })).toBeVisible();
});

test("what a mentor typed is there again after Back and another page, and the browser asks before it goes", async ({
  page,
}) => {
  await visitAs(page, "Fatma");
  await choose(page, "Mijn mensen");
  await page
    .getByRole("link", { name: /Samira/ })
    .first()
    .click();
  await page.getByRole("link", { name: "Plan voorstellen" }).click();
  await page.getByLabel("Hoe heet het plan?").fill("Weer op gang");
  await page.getByLabel("Beloning in munten").fill("12,50");
  const isThere = async () => {
    await expect(page.getByLabel("Hoe heet het plan?")).toHaveValue("Weer op gang");
    await expect(page.getByLabel("Beloning in munten")).toHaveValue("12,50");
  };
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1, name: "Samira" })).toBeVisible();
  await page.goForward();
  await isThere();
  await page.getByRole("link", { name: "PL Polski" }).click();
  await expect(page.getByLabel("Hoe heet het plan?")).toHaveCount(0);
  await page.goBack();
  await isThere();
  // What is about somebody else stays off the device: a page that would go is asked for first, and stays.
  expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain("Weer op gang");
  const asked = page.waitForEvent("dialog");
  await page.evaluate(() => setTimeout(() => location.reload()));
  const dialog = await asked;
  expect(dialog.type()).toBe("beforeunload");
  await dialog.dismiss();
  await isThere();
});

test("what a resident typed is there again after a reload, and gone after signing out", async ({
  browser,
}) => {
  const page = await phoneOf(browser, "Emine");
  await choose(page, "Mijn plan");
  await page.getByRole("button", { name: "Ik heb zelf een idee" }).click();
  const idea = page.getByLabel("Wat wilt u graag doen?");
  await idea.fill("Koken voor de straat");
  await page.reload();
  // It stands open, as it was left.
  await expect(idea).toHaveValue("Koken voor de straat");
  await page.getByRole("button", { name: "Uitloggen" }).click();
  await expect(page.getByRole("button", { name: "Uitloggen" })).toHaveCount(0);
  const left = await page.evaluate(
    () => JSON.stringify(sessionStorage) + JSON.stringify(localStorage),
  );
  expect(left).not.toContain("Koken");
});
