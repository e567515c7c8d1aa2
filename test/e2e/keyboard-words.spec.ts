import { writeReceiptCode } from "../../protocol/receipts/receipt-code.ts";
import type { NewsAnswer } from "../../protocol/wire/news-api.ts";
import { CANVAS_JPEG } from "../server/stage/photo.ts";
import { openBook } from "./book.ts";
import { proposePlan } from "./propose-plan.ts";
import { expect, test } from "./story.ts";
import { choose, phoneOf, sayYes, visitAs } from "./visit.ts";

const PHOTO = { name: "IMG_0002.jpg", mimeType: "image/jpeg", buffer: Buffer.from(CANVAS_JPEG) };

test("an idea is taken back, another answered; a plan is taken back, another declined", async ({
  page: peter,
  browser,
}) => {
  test.setTimeout(400_000);
  const dirk = await phoneOf(browser, "Dirk");
  const suggest = async (idea: string) => {
    await dirk.getByRole("button", { name: "Ik heb zelf een idee" }).click();
    await dirk.getByLabel("Wat wilt u graag doen?").fill(idea);
    await dirk.getByRole("button", { name: "Stuur naar mijn mentor" }).click();
    await expect(dirk.getByText(idea)).toBeVisible();
  };
  await test.step("the resident's idea, taken back", async () => {
    await choose(dirk, "Mijn plan");
    await suggest("Zingen in een koor");
    const idea = dirk.getByRole("listitem").filter({ hasText: "Zingen in een koor" });
    await idea.getByRole("button", { name: "Toch niet" }).click();
    await expect(idea).toHaveCount(0);
  });

  await test.step("another one, answered by the mentor", async () => {
    await suggest("Vissen met de buren");
    await visitAs(peter, "Peter");
    const idea = peter.locator(".sc-card", { hasText: "Vissen met de buren" });
    await idea.getByRole("button", { name: "Nu niet" }).click();
    await idea.getByLabel("Waarom kan het nu niet?").fill("Het meer is dicht.");
    await sayYes(peter, "Antwoord sturen");
    await expect(idea).toHaveCount(0);
    await expect(dirk.getByText(/Het meer is dicht\./)).toBeVisible();
  });

  const { person } = await openBook().told("Dirk");
  await test.step("a plan, taken back by the mentor", async () => {
    await proposePlan(peter, person.address, 60);
    await sayYes(peter, "Voorstel terugnemen");
    await expect(peter.getByText(/Door de mentor teruggenomen\./).first()).toBeVisible();
  });
  await test.step("another one, declined by the resident", async () => {
    await proposePlan(peter, person.address, 60);
    await sayYes(dirk, "Nee, liever niet", "nee zeggen");
    await expect(dirk.getByRole("button", { name: "Nee, liever niet" })).toHaveCount(0);
  });
});

test("a photo is taken off, a step is sent back, reported again, approved and undone", async ({
  page: peter,
  browser,
}) => {
  test.setTimeout(400_000);
  const { person } = await openBook().told("Sjaan");
  await visitAs(peter, "Peter");
  await proposePlan(peter, person.address, 60);
  const sjaan = await phoneOf(browser, "Sjaan");
  await choose(sjaan, "Mijn plan");
  await sayYes(sjaan, "Ja, dit spreken we af");
  const step = sjaan.locator("li.sc-card", { hasText: "Alle post in een map" }).first();
  await step.getByRole("button", { name: "Dit is klaar" }).click();
  const photo = step.getByRole("group", { name: "Foto van het resultaat" });
  const asked = sjaan.waitForEvent("filechooser");
  await photo.getByRole("button", { name: "Kies een foto" }).click();
  await (await asked).setFiles(PHOTO);
  await photo.getByRole("button", { name: "Haal de foto weg" }).click();
  await expect(photo.getByRole("button", { name: "Haal de foto weg" })).toHaveCount(0);
  await step.getByRole("button", { name: "Stuur naar mijn mentor" }).click();
  await expect(step.getByText("Klaar gemeld")).toBeVisible();

  await peter.getByRole("button", { name: "Nog niet klaar" }).first().click();
  await peter.getByLabel("Wat moet er nog gebeuren?").fill("De brieven van mei nog.");
  await sayYes(peter, "Terugsturen");
  await step.getByRole("button", { name: "Dit is klaar" }).click();
  await step.getByRole("button", { name: "Stuur naar mijn mentor" }).click();
  await expect(step.getByText("Klaar gemeld")).toBeVisible();

  const reported = peter.locator("li.sc-card", { hasText: "Alle post in een map" }).first();
  await reported.getByRole("button", { name: "Goedkeuren", exact: true }).click();
  await peter.getByRole("button", { name: "Ja: Goedkeuren" }).click();
  await reported.getByRole("button", { name: "Goedkeuring terugdraaien" }).click();
  await reported.getByLabel("Waarom draait u dit terug?").fill("De verkeerde stap");
  await sayYes(peter, "Terugdraaien");
  await expect(step.getByText("Teruggedraaid")).toBeVisible();
});

test("own words get better, the office is asked, and who left has everything erased", async ({
  browser,
}) => {
  const bilal = await phoneOf(browser, "Bilal");
  await choose(bilal, "Mijn plan");
  await bilal.getByRole("button", { name: "Ik heb zelf een idee" }).click();
  await bilal.getByLabel("Wat wilt u graag doen?").fill("Een tuin aanlegen");
  await bilal.getByRole("button", { name: "Stuur naar mijn mentor" }).click();
  await choose(bilal, "Hulp");
  await bilal.getByRole("link", { name: "Mijn gegevens" }).click();

  await bilal.getByRole("button", { name: "Verbeter deze tekst" }).first().click();
  await bilal.getByLabel("Hoe moet het staan?").fill("Een tuin aanleggen");
  await bilal.getByRole("button", { name: "Bewaar de nieuwe tekst" }).click();
  await expect(bilal.getByText("Een tuin aanleggen")).toBeVisible();

  await bilal.getByRole("button", { name: "Mijn naam klopt niet" }).click();
  await bilal.getByLabel("Hoe heet u?").fill("Bilal Haddad");
  await bilal.getByRole("button", { name: "Vraag het kantoor" }).click();
  await expect(bilal.getByText("Bilal Haddad")).toBeVisible();
  await bilal.getByRole("button", { name: "Ik ben het ergens niet mee eens" }).click();
  await bilal.getByLabel("Waarover gaat het?").selectOption("Iets anders");
  await bilal.getByLabel("Wat is er?").fill("De brief kwam niet.");
  await bilal.getByRole("button", { name: "Verstuur", exact: true }).click();
  await expect(bilal.getByText("De brief kwam niet.")).toBeVisible();

  await choose(bilal, "Hulp");
  await sayYes(bilal, "Helemaal stoppen");
  await bilal.goto("/resident/my-data");
  await bilal.getByText("Ik weet dat dit niet terug kan").click();
  await bilal.getByRole("button", { name: "Wis alles over mij" }).click();
  await expect(bilal.getByRole("heading", { name: /lles is gewist/ })).toBeVisible();
});

test("a photo goes with a letter, chosen by a button", async ({ browser }) => {
  const samira = await phoneOf(browser, "Samira");
  await choose(samira, "Mijn schulden");
  await samira.getByText("Foto erbij").first().click();
  const photo = samira.getByRole("group", { name: "Foto van de brief" }).first();
  const asked = samira.waitForEvent("filechooser");
  await photo.getByRole("button", { name: "Kies een foto" }).click();
  await (await asked).setFiles(PHOTO);
  await expect(samira.getByText("1 foto").first()).toBeVisible();
});

test("a receipt that is not in the book is checked by its code", async ({ page }) => {
  const none = `0x${"11".repeat(32)}` as const;
  const content = {
    reference: "WB-1",
    kind: "Rekening",
    collector: null,
    peildatum: "2026-01-01",
    originDate: null,
  };
  const record = "11111111-1111-4111-8111-111111111111";
  await page.goto("/verify");
  await page
    .getByLabel("Code van het bewijs")
    .fill(writeReceiptCode({ transaction: none, salt: none, record, version: 1, content }));
  await page.getByRole("button", { name: "Nakijken" }).click();
  await expect(page.getByText("Dit bewijs klopt niet")).toBeVisible();
});

test("news by e-mail is asked for, put on by its code, and off", async ({ browser }) => {
  const yolanda = await phoneOf(browser, "Yolanda");
  // The house on this machine has no mail to send with: what a server answers that has.
  let now: NewsAnswer = { available: true, state: "off", address: null };
  const states = { PUT: "asked", POST: "on", DELETE: "off" } as const;
  await yolanda.route(/\/api\/v1\/me\/news/, (route) => {
    const method = route.request().method();
    if (method in states) {
      const state = states[method as keyof typeof states];
      const address = { email: "yolanda@example.org", language: "nl" } as const;
      now = { available: true, state, address: state === "off" ? null : address };
    }
    return route.fulfill({ json: now });
  });
  await yolanda.goto("/resident/my-data");
  await yolanda.getByRole("button", { name: "Ik wil nieuws per e-mail" }).click();
  await yolanda.getByLabel("Uw e-mailadres").fill("yolanda@example.org");
  await yolanda.getByRole("button", { name: "Stuur mij een code" }).click();
  await yolanda.getByLabel("De code uit de mail").fill("12345678");
  await yolanda.getByRole("button", { name: "Zet aan" }).click();
  await expect(yolanda.getByText("Aan. Mails gaan naar yolanda@example.org.")).toBeVisible();
  await yolanda.getByRole("button", { name: "Zet uit" }).click();
  await expect(yolanda.getByRole("button", { name: "Ik wil nieuws per e-mail" })).toBeVisible();
});

test("a mentor gives a compliment", async ({ page: peter, browser }) => {
  await visitAs(peter, "Peter");
  await choose(peter, "Mijn mensen");
  await peter.getByRole("link", { name: /Nadia/ }).first().click();
  await peter.getByRole("button", { name: "Compliment geven" }).click();
  await peter.getByLabel("Uw compliment voor Nadia").fill("U belde zelf de bank.");
  await peter.getByRole("button", { name: "Compliment geven" }).last().click();
  await peter.getByRole("button", { name: "Ja: Compliment geven" }).click();
  const nadia = await phoneOf(browser, "Nadia");
  await choose(nadia, "Mijn plan");
  await expect(nadia.getByText("U belde zelf de bank.").first()).toBeVisible();
});
