import type { Page } from "@playwright/test";
import { dayOf } from "../../protocol/time/day-of.ts";
import { axe } from "./axe.ts";
import { newDevice, type Device } from "./device.ts";
import { confirmPaper, enterOnPaper } from "./enter-on-paper.ts";
import { enrol, joinWithPhone } from "./join-with-phone.ts";
import { passDays, presentTime } from "./pass-time.ts";
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

test("a step on paper that is not wanted: the phone tells it in full and stops it", async () => {
  await joinWithPhone(office, phone, "Nour Amrani");
  await enterOnPaper(office, "Nour Amrani", "Een eigen idee voor een stap");
  await office.getByRole("button", { name: "Ik heb het papier: lees het plan" }).click();
  await office.getByLabel("In eigen woorden van de bewoner").fill("Zwemles met de kinderen");
  await axe(office);
  await picture(office, "office-paper-idea-1280");
  await sayYes(office, "Invoeren");
  await expect(office.getByText("Zwemles met de kinderen")).toBeVisible();

  await second.goto("/second/help");
  await expect(second.getByRole("button", { name: "Bevestigen" })).toHaveCount(0);
  await second.getByLabel("Waar ligt het getekende papier?").fill("Map 12");
  await second.getByRole("button", { name: "Ik heb het papier: lees het plan" }).click();
  await expect(second.getByText("Zwemles met de kinderen")).toBeVisible();
  await second.getByText(/Ik zag het papier met de handtekening van Nour Amrani/).click();
  await axe(second);
  await picture(second, "second-paper-idea-1280");
  await sayYes(second, "Bevestigen");
  await expect(second.getByText(/Tot dan kan de bewoner nee zeggen/).first()).toBeVisible();

  const { page } = phone;
  await page.goto("/resident");
  await expect(page.getByText("Zwemles met de kinderen")).toBeVisible();
  await axe(page);
  await picture(page, "own-paper-notice-360");
  await page.getByRole("button", { name: "Stop", exact: true }).click();
  await expect(page.getByText(/Gestopt op .*: Een eigen idee voor een stap/)).toBeVisible();
  await page.goto("/resident/my-data");
  await expect(page.getByText(/: uw plan, voor een papier van u/).first()).toBeVisible();
  await expect(page.getByText(/Een papier van u ligt hier: Map 12/).first()).toBeVisible();
  await picture(page, "own-paper-looks-360");
});

test("without a phone: steps from paper are confirmed and done after a week, another is undone", async ({
  browser,
}) => {
  await office.goto("/office/enrol");
  await sayYes(office, "Account op papier maken");
  await expect(office).toHaveURL(/\/office\/enrol\/0x/);
  await enrol(office, "Gerrit Smit");
  // Its parts bring words of their own, for which the page stands still once more.
  await expect(() => axe(office)).toPass();

  const confirm = async () => {
    await second.goto("/second/help");
    await confirmPaper(second, "Gerrit Smit");
  };
  await enterOnPaper(
    office,
    "Gerrit Smit",
    "Meedoen: de bewoner las of hoorde de voorwaarden en doet mee",
  );
  await axe(office);
  await picture(office, "office-paper-1280");
  await sayYes(office, "Invoeren");
  await expect(office.getByText("Op papier voor Gerrit Smit")).toBeVisible();
  await expect(office.getByRole("button", { name: "Bevestigen" })).toHaveCount(0);
  await confirm();
  await passDays(7);
  await office.goto("/office/help");
  await sayYes(office, "Nu doen");
  await expect(office.getByText(/^Gedaan op/).first()).toBeVisible();

  // A plan that Gerrit agreed to at the table, with his signature under every step of it.
  await choose(office, "Bewoners");
  await office.getByRole("link", { name: "Gerrit Smit" }).first().click();
  const mentors = office.getByLabel("Kies een mentor");
  const peter = mentors.locator("option").filter({ hasText: /^Peter/ });
  await mentors.selectOption(await peter.getAttribute("value"));
  await sayYes(office, "Mentor vastleggen");
  const mentor = await (await browser.newContext()).newPage();
  await visitAs(mentor, "Peter");
  await choose(mentor, "Mijn mensen");
  await mentor
    .getByRole("link", { name: /Gerrit/ })
    .first()
    .click();
  await mentor.getByRole("link", { name: "Plan voorstellen" }).click();
  await mentor.getByLabel("Hoe heet het plan?").fill("Rust in de portemonnee");
  await mentor.getByLabel("Wat gaat de bewoner doen?").fill("Alle post in een map");
  await mentor.getByLabel("Onderwerp").selectOption("Geldzaken");
  await mentor.getByLabel("Beloning in munten").fill("25");
  const due = dayOf((await presentTime()) + 90 * 86_400);
  await mentor.getByLabel("Klaar voor").fill(due);
  await sayYes(mentor, "Plan voorstellen");
  const waits = mentor.getByText(/^Voorstel\. Gerrit Smit kan antwoorden tot/);
  await expect(waits).toBeVisible();

  await enterOnPaper(office, "Gerrit Smit", "Ja zeggen op een plan");
  await office.getByRole("button", { name: "Ik heb het papier: lees het plan" }).click();
  await office.getByLabel("Waar het over gaat").selectOption({ label: "Rust in de portemonnee" });
  await expect(office.getByText("Alle post in een map")).toBeVisible();
  await axe(office);
  await picture(office, "office-paper-plan-1280");
  await sayYes(office, "Invoeren");
  await second.goto("/second/help");
  const waiting = second.locator(".sc-card", { hasText: "Op papier voor Gerrit Smit" });
  await waiting.getByLabel("Waar ligt het getekende papier?").fill("Map 12");
  await waiting.getByRole("button", { name: "Ik heb het papier: lees het plan" }).click();
  await expect(second.getByText("Alle post in een map")).toBeVisible();
  await confirm();
  await passDays(7);
  await office.goto("/office");
  const ready = office.getByRole("link", { name: "Op papier voor Gerrit Smit" });
  await expect(ready).toBeVisible();
  await picture(office, "office-today-paper-1280");
  await ready.click();
  await sayYes(office, "Nu doen");
  await expect(office.getByRole("button", { name: "Nu doen" })).toHaveCount(0);
  await expect(waits).toHaveCount(0);
  await expect(mentor.getByText("Rust in de portemonnee")).toBeVisible();
  await mentor.context().close();

  await enterOnPaper(office, "Gerrit Smit", "Stoppen met meedoen");
  await sayYes(office, "Invoeren");
  await confirm();
  await sayYes(office, "De bewoner wil dit niet");
  await expect(office.getByText(/Er is niets gedaan/).first()).toBeVisible();
  await choose(office, "Bewoners");
  await office.getByRole("link", { name: "Gerrit Smit" }).first().click();
  await expect(office.getByText("Doet mee", { exact: true }).first()).toBeVisible();
});

/** The mentor, who has this resident's page before them, writes down a debt from a letter. */
async function listLetter(mentor: Page, resident: string): Promise<void> {
  await mentor.goto(`/mentor/people/${resident}/letter`);
  await mentor
    .getByLabel("Van welke schuldeiser is de schuld?")
    .selectOption({ label: "Waterbedrijf D" });
  await mentor.getByLabel("Kenmerk", { exact: true }).fill("WB-2026-7");
  await mentor.getByLabel("Soort schuld").fill("Waterrekening");
  await mentor.getByLabel("Eerste bedrag").fill("182,90");
  await mentor.getByLabel("Peildatum").fill(new Date().toISOString().slice(0, 10));
  await mentor.getByLabel("Kunnen er munten naartoe?").selectOption("Ja");
  await mentor.getByRole("button", { name: "Opschrijven" }).click();
  await expect(mentor.getByText(/Opgeschreven: WB-2026-7\./)).toBeVisible();
}

test("without a phone: a creditor may know after two officials and a week, and a no holds at once", async ({
  browser,
}) => {
  await office.goto("/office/enrol");
  await sayYes(office, "Account op papier maken");
  await expect(office).toHaveURL(/\/office\/enrol\/0x/);
  const resident = new URL(office.url()).pathname.split("/").at(-1)!;
  await enrol(office, "Truus Vos");
  const mentors = office.getByLabel("Kies een mentor");
  const peter = mentors.locator("option").filter({ hasText: /^Peter/ });
  await mentors.selectOption(await peter.getAttribute("value"));
  await sayYes(office, "Mentor vastleggen");
  const mentor = await (await browser.newContext()).newPage();
  await visitAs(mentor, "Peter");
  await listLetter(mentor, resident);
  await mentor.context().close();

  const question = "Mag een schuldeiser weten dat de bewoner meedoet?";
  const enter = async (answer: string) => {
    await enterOnPaper(office, "Truus Vos", question);
    const read = office.getByRole("button", { name: "Ik heb het papier: lees de brieven" });
    const letter = office.getByLabel("Waar het over gaat");
    await expect(read.or(letter)).toBeVisible();
    if (await read.isVisible()) await read.click();
    await letter.selectOption({ label: "Waterbedrijf D: nog 182,90" });
    await office.getByLabel("Wat er op het papier staat").selectOption(answer);
    await axe(office);
    await picture(office, "office-paper-choice-1280");
    await office.getByRole("button", { name: "Invoeren" }).click();
  };
  const asked = (page: Page) => page.locator(".sc-card", { hasText: question });
  await enter("Ja, dat mag");
  await expect(asked(office).getByText(/^Wacht op een collega/)).toBeVisible();

  await second.goto("/second/help");
  await asked(second).getByLabel("Waar ligt het getekende papier?").fill("Map 12");
  await asked(second).getByRole("button", { name: "Ik heb het papier: lees de brieven" }).click();
  await expect(asked(second).getByText("WB-2026-7")).toBeVisible();
  await confirmPaper(second, "Truus Vos", () =>
    asked(second).getByRole("button", { name: "Bevestigen" }).click(),
  );
  await passDays(7);
  await office.goto("/office/help");
  await asked(office).getByRole("button", { name: "Nu doen" }).click();
  await expect(asked(office).getByText(/^Gedaan op/)).toBeVisible();
  await picture(office, "office-help-choice-1280");

  await enter("Nee, dat mag niet");
  await expect(asked(office).getByText(/^Gedaan op/)).toHaveCount(2);
});
