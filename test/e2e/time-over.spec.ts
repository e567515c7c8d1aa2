import type { Page } from "@playwright/test";
import { openBook } from "./book.ts";
import { passDays } from "./pass-time.ts";
import { proposePlan } from "./propose-plan.ts";
import { expect, test } from "./story.ts";
import { choose, phoneOf, visitAs } from "./visit.ts";

/** Says yes twice, and sees how much went back. */
async function giveBack(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Munten terug naar het fonds", exact: true }).click();
  const review = page.getByRole("group", { name: "Dit gaat er gebeuren" });
  await expect(review.getByText("Dit kan niet terug.")).toBeVisible();
  await page.getByRole("button", { name: "Ja: Munten terug naar het fonds" }).click();
  await expect(page.getByText(/Gelukt\. .* munten zijn terug in het fonds\./)).toBeVisible();
}

test("a plan that nobody answered goes back to its fund by its mentor, and what is left by the office", async ({
  page,
  browser,
}) => {
  const book = openBook();
  const before = await book.fund();
  const { person } = await book.told("Emine");
  await visitAs(page, "Fatma");
  await proposePlan(page, person.address, 60);
  await expect.poll(async () => (await book.fund()).reserved).toBe(before.reserved + 25_00n);
  await expect(page.getByText("De tijd is voorbij")).toHaveCount(0);

  await passDays(15);
  const emine = await phoneOf(browser, "Emine");
  await choose(emine, "Mijn plan");
  await expect(emine.getByText(/^Ja zeggen kon tot .+ Vraag uw mentor om/).first()).toBeVisible();
  await choose(page, "Vandaag");
  const card = page.locator(".sc-card", {
    has: page.getByRole("heading", { name: "De tijd is voorbij" }),
  });
  await expect(card.getByText("plan zonder antwoord").first()).toBeVisible();
  await giveBack(page);
  await expect(card.getByRole("link", { name: "Emine" })).toHaveCount(0);
  await expect
    .poll(async () => (await book.fund()).reserved)
    .toBeLessThan(before.reserved + 25_00n);

  await passDays(120);
  const office = await browser.newPage();
  await visitAs(office, "Joost");
  await choose(office, "Fondsen");
  await expect(office.getByText("stap die niet klaar is").first()).toBeVisible();
  const reserved = (await book.fund()).reserved;
  await giveBack(office);
  await expect(office.getByRole("heading", { name: "De tijd is voorbij" })).toBeVisible();
  expect((await book.fund()).reserved).toBeLessThan(reserved);
});
