import { readFile } from "node:fs/promises";
import { expect, test } from "./story.ts";
import { choose, phoneOf, sayYes, visitAs } from "./visit.ts";

const REFERENCE = "WB-2026-700099";

test("a debt that reaches zero has the page to itself, with the creditor's yes as a letter", async ({
  page: ria,
  browser,
}) => {
  await test.step("the creditor writes a small claim in the book", async () => {
    await visitAs(ria, "Ria");
    await ria.goto("/creditor/claims/new");
    await ria.getByLabel("Code van de bewoner").selectOption("huishouden-08");
    await ria.getByLabel("Kenmerk", { exact: true }).fill(REFERENCE);
    await ria.getByLabel("Soort", { exact: true }).fill("Waterrekening");
    await ria.getByLabel("Eerste bedrag").fill("12,50");
    await ria.getByLabel("Peildatum").fill(new Date().toISOString().slice(0, 10));
    await sayYes(ria, "In het boek zetten");
    await expect(ria.getByText(`${REFERENCE} staat in het boek.`)).toBeVisible();
  });

  const gulsen = await phoneOf(browser, "Gülsen");
  await test.step("the resident knows it, and offers all of it", async () => {
    await choose(gulsen, "Mijn schulden");
    const bills = gulsen.getByRole("listitem").filter({ hasText: REFERENCE });
    await bills.getByText(/^Ik ken deze rekening/).click();
    await sayYes(gulsen, "Ik ken deze rekening");
    const bill = gulsen.locator(".sc-card", { hasText: REFERENCE }).last();
    await bill.getByRole("link", { name: "Schuld kleiner maken" }).click();
    await gulsen.getByRole("textbox", { name: /hoeveel munten/ }).fill("12,50");
    await gulsen.getByRole("button", { name: "Schuld kleiner maken" }).click();
    await expect(gulsen.getByText(/Geen antwoord\? Dan haalt u alles terug\./)).toBeVisible();
    await choose(gulsen, "Begin");
  });

  await test.step("the creditor says yes, and the page celebrates by itself", async () => {
    await choose(ria, "Wacht op antwoord");
    const offer = ria.locator(".sc-card", { hasText: REFERENCE });
    await offer.getByRole("button", { name: "Akkoord", exact: true }).click();
    await offer.getByRole("button", { name: "Ja: Akkoord" }).click();
    const gone = gulsen.getByText("Uw schuld bij Waterbedrijf D is helemaal weg.");
    await expect(gone).toBeVisible();
    const news = gulsen.locator(".sc-good-news--zero");
    await expect(news.getByText("0,00")).toBeVisible();
    const share = await news.evaluate((section) => section.clientHeight / innerHeight);
    expect(share).toBeGreaterThan(0.65);
  });

  await test.step("the letter is made on the phone", async () => {
    const download = gulsen.waitForEvent("download");
    await gulsen.getByRole("button", { name: "Brief om te bewaren (pdf)" }).click();
    const file = await (await download).path();
    expect((await readFile(file)).subarray(0, 5).toString()).toBe("%PDF-");
  });
});
