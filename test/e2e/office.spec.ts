import type { Page } from "@playwright/test";
import { openBook } from "./book.ts";
import { expect, test } from "./story.ts";
import { choose, phoneOf, sayYes, visitAs } from "./visit.ts";

/** The office's card of the first fund. */
const fund = (page: Page) =>
  page.locator(".sc-card", { has: page.getByRole("heading", { name: "Fonds 1", exact: true }) });

/** What stands behind a word in that card, in coin cents. */
async function figure(page: Page, term: string): Promise<bigint> {
  const row = fund(page).locator("dt", { hasText: new RegExp(`^${term}$`) });
  const text = await row.locator("xpath=following-sibling::dd[1]").innerText();
  return BigInt(text.replaceAll(/\D/g, ""));
}

const figures = async (page: Page) => ({
  pledged: await figure(page, "Toegezegd"),
  reserved: await figure(page, "Gereserveerd voor plannen"),
  spent: await figure(page, "Besteed"),
});

test("a pledge is written down with its decision, promised in a plan and paid for a step", async ({
  page,
  browser,
}) => {
  const book = openBook();
  await visitAs(page, "Joost");
  await choose(page, "Fondsen");
  await expect(fund(page).getByText("Klopt: zelf nagekeken").first()).toBeVisible();
  const before = await book.fund();
  expect(await figures(page)).toEqual(before);

  await test.step("the office writes down who pledges how much, and where it was decided", async () => {
    await fund(page).getByRole("button", { name: "Toezegging vastleggen" }).click();
    const send = fund(page).getByRole("button", { name: "Vastleggen", exact: true });
    await expect(send).toBeDisabled();
    // It is reached all the same, and a press goes to what is missing and says so.
    await send.focus();
    await page.keyboard.press("Enter");
    await expect(fund(page).getByLabel("Wie zegt toe")).toBeFocused();
    await expect(fund(page).getByText("Kijk eerst hiernaar: Wie zegt toe")).toBeVisible();
    await fund(page).getByLabel("Wie zegt toe").selectOption("Woningcorporatie A");
    await fund(page).getByLabel("Bedrag").fill("1.250,50");
    await expect(fund(page).getByText("Wij lezen: 1.250,50")).toBeVisible();
    await fund(page).getByLabel("Kenmerk van het besluit").fill("Bestuursbesluit 2026-31");
    await sayYes(page, "Vastleggen");

    await expect(fund(page).getByText("Bestuursbesluit 2026-31")).toBeVisible();
    const after = { ...before, pledged: before.pledged + 125_050n };
    await expect.poll(() => figures(page)).toEqual(after);
    expect(await book.fund()).toEqual(after);
  });

  const peter = await (await browser.newContext()).newPage();
  await test.step("a plan promises some of it", async () => {
    await visitAs(peter, "Peter");
    await choose(peter, "Mijn mensen");
    await peter.getByRole("link", { name: /Sjaan/ }).first().click();
    await peter.getByRole("link", { name: "Plan voorstellen" }).click();
    await peter.getByLabel("Hoe heet het plan?").fill("Samen koken");
    await peter.getByLabel("Wat gaat de bewoner doen?").fill("Drie keer gekookt in het buurthuis");
    await peter.getByLabel("Onderwerp").selectOption("Welbevinden");
    await peter.getByLabel("Beloning in munten").fill("35");
    const due = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
    await peter.getByLabel("Klaar voor").fill(due);
    await sayYes(peter, "Plan voorstellen");
    await expect
      .poll(() => figure(page, "Gereserveerd voor plannen"))
      .toBe(before.reserved + 3_500n);
  });

  await test.step("the step is done, confirmed, and paid from it", async () => {
    const sjaan = await phoneOf(browser, "Sjaan");
    await choose(sjaan, "Mijn plan");
    await sayYes(sjaan, "Ja, dit spreken we af");
    const step = sjaan.locator("li", { hasText: "Drie keer gekookt in het buurthuis" });
    await step.getByRole("button", { name: "Dit is klaar" }).click();
    await step.getByRole("button", { name: "Stuur naar mijn mentor" }).click();
    await expect(step.getByText("Klaar gemeld")).toBeVisible();

    await choose(peter, "Vandaag");
    const card = peter.locator(".sc-card", { hasText: "Drie keer gekookt in het buurthuis" });
    await card.getByRole("button", { name: "Goedkeuren", exact: true }).click();
    await expect(step.getByText("Goedgekeurd", { exact: true })).toBeVisible();

    const after = {
      pledged: before.pledged + 125_050n,
      reserved: before.reserved,
      spent: before.spent + 3_500n,
    };
    await expect.poll(() => figures(page)).toEqual(after);
    expect(await book.fund()).toEqual(after);
  });
});

test("a wrong entry about somebody gets a better version, and the old one stays readable", async ({
  page,
  browser,
}) => {
  const book = openBook();
  const { person } = await book.told("Dirk");
  await visitAs(page, "Joost");
  await choose(page, "Bewoners");
  await page.getByRole("link", { name: /^Dirk/ }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: "Dirk" })).toBeVisible();

  await page.getByRole("button", { name: "Gegevens verbeteren" }).click();
  await page.getByLabel("Naam", { exact: true }).fill("Dirk Overbeek");
  await page.getByLabel("Loopt er een schuldregeling?").selectOption("Ja");
  await page.getByRole("button", { name: "Nieuwe versie bewaren" }).click();

  await expect(page.getByRole("heading", { level: 1, name: "Dirk Overbeek" })).toBeVisible();
  await expect(page.getByText(/Verbeterd na de inschrijving\./)).toBeVisible();
  await page.getByText("Alle 2 versies").click();
  const versions = page.getByRole("listitem").filter({ hasText: "Loopt er een schuldregeling?" });
  await expect(versions).toHaveCount(2);
  await expect(versions.first()).toContainText(/door Joost.*Dirk(?! Overbeek)/s);
  await expect(versions.last()).toContainText(/door Joost.*Dirk Overbeek/s);
  await expect(page.locator(".sc-check--mismatch")).toHaveCount(0);

  // Words are corrected in the dossier alone: what the chain holds is proof of the enrolment's words.
  expect((await book.told("Dirk")).person).toEqual(person);

  const peter = await (await browser.newContext()).newPage();
  await visitAs(peter, "Peter");
  await choose(peter, "Mijn mensen");
  await expect(peter.getByRole("link", { name: /Dirk Overbeek/ })).toBeVisible();
});

test("an official finds a resident by a part of the name, and who stands how", async ({ page }) => {
  await visitAs(page, "Joost");
  await choose(page, "Bewoners");
  const people = page.locator(".sc-office-grid > li");
  const count = page.getByRole("status").filter({ hasText: /bewoner/ });
  await expect(count).toHaveText(/^\d+ bewoners$/);
  const all = Number((await count.innerText()).split(" ")[0]);
  await expect(people).toHaveCount(all);
  const names = await people.getByRole("link").allInnerTexts();
  expect(names).toEqual(names.toSorted(new Intl.Collator("nl").compare));

  await page.getByLabel(/Zoek op naam/).fill("SJAA");
  await expect(count).toHaveText("1 bewoner");
  await expect(people.getByRole("link")).toHaveText(["Sjaan"]);
  await page.getByLabel(/Zoek op naam/).fill("nobody is called so");
  await expect(page.getByText("Niemand gevonden")).toBeVisible();

  await page.getByLabel(/Zoek op naam/).fill("");
  await page.getByLabel("Status").selectOption("Doet mee");
  await expect(people.first()).toContainText("Doet mee");
  await expect(people.filter({ hasNotText: "Doet mee" })).toHaveCount(0);
  await page.getByLabel("Status").selectOption("Alle");
  await expect(people).toHaveCount(all);
});
