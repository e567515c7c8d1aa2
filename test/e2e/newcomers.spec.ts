import { bringWallet, makeMentor } from "./own-key.ts";
import { expect, test } from "./story.ts";
import { choose, sayYes, visitAs } from "./visit.ts";

test("a mentor with an own key is given the role, starts at once by a second yes, and acts", async ({
  page,
  browser,
}) => {
  const key = await bringWallet(page, "Mijn sleutel");
  await page.goto("/");
  await page.getByRole("button", { name: "Inloggen met Mijn sleutel" }).click();
  await expect(page.getByRole("heading", { name: "U doet nog niet mee" })).toBeVisible();

  await makeMentor(browser, key, "Saskia", "Yolanda");

  await page.reload();
  await page.getByRole("link", { name: "Ga naar uw eigen pagina" }).click();
  await choose(page, "Mijn mensen");
  await page
    .getByRole("link", { name: /Yolanda/ })
    .first()
    .click();
  await page.getByRole("button", { name: "Compliment geven" }).click();
  await page.getByLabel("Uw compliment voor Yolanda").fill("U hebt goed doorgezet.");
  await page.getByRole("button", { name: "Compliment geven" }).last().click();
  await page.getByRole("button", { name: "Ja: Compliment geven" }).click();
  await expect(page.getByText("Ja: Compliment geven")).toHaveCount(0);

  const yolanda = await browser.newPage();
  await visitAs(yolanda, "Yolanda");
  await choose(yolanda, "Mijn plan");
  await expect(yolanda.getByText("U hebt goed doorgezet.")).toBeVisible();
});

test("someone asks to join, is enrolled by the office, and takes part", async ({
  page,
  browser,
}) => {
  await visitAs(page, "Ilse");
  await expect(page.getByRole("heading", { name: "U doet nog niet mee" })).toBeVisible();
  await page.getByLabel("Hoe heet u?").fill("Ilse Bakker");
  await page.getByLabel("In welke wijk woont u?").selectOption("Geitenkamp");
  await page.getByRole("button", { name: "Vraag om mee te doen" }).click();
  await expect(page.getByText("Gelukt. Het kantoor ziet uw vraag.")).toBeVisible();
  await page.reload();
  await expect(page.getByText("Het kantoor heeft uw vraag.")).toBeVisible();
  await expect(page.getByText("Ilse Bakker", { exact: true })).toBeVisible();

  const office = await browser.newPage();
  await visitAs(office, "Joost");
  await office.getByRole("link", { name: "Ilse Bakker inschrijven" }).click();
  // The box itself is drawn by the design system: people press its label.
  await office.getByText(/Ik zag een geldig bewijs/).click();
  await office.getByLabel("Leeftijd").selectOption("27 jaar of ouder");
  await office.getByLabel("Bijstandsuitkering").selectOption("Nee");
  await office.getByLabel("Loopt er een schuldregeling?").selectOption("Nee");
  await office.getByLabel(/Is er een bewindvoerder/).selectOption("Nee");
  await sayYes(office, "Inschrijven");
  await expect(office.getByRole("heading", { level: 1, name: "Ilse Bakker" })).toBeVisible();

  await expect(page.getByRole("heading", { name: "Doet u mee?" })).toBeVisible();
  await page.getByRole("button", { name: "Ik doe mee" }).click();
  await choose(page, "Mijn munten");
  await expect(page.getByText("U hebt nog geen munten.")).toBeVisible();
});
