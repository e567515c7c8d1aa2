import AxeBuilder from "@axe-core/playwright";
import { readFileSync } from "node:fs";
import { expect, test, type Browser, type Page } from "@playwright/test";
import { newDevice, type Device } from "./device.ts";
import { enrol, joinWithPhone } from "./join-with-phone.ts";
import { passDays } from "./pass-time.ts";
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

/** The office begins to enter a step that this resident signed for. */
async function enterOnPaper(name: string, step: string): Promise<void> {
  await choose(office, "Bewoners");
  await office.getByRole("link", { name }).first().click();
  await office.getByRole("link", { name: "Op papier" }).click();
  await office.getByLabel("Wat staat er op het papier?").selectOption(step);
  await office.getByLabel("Waar ligt het getekende papier?").fill("Map 12");
}

async function axe(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

async function picture(page: Page, name: string): Promise<void> {
  if (process.env["PAGE_PICTURES"])
    await page.screenshot({ path: `test-results/pages/${name}.png`, fullPage: true });
}

/** The office asks for a new phone for Farida, who is there with it; a second official says yes. */
async function askForNewPhone(browser: Browser): Promise<Device> {
  const next = await newDevice(browser);
  await choose(office, "Bewoners");
  await office.getByRole("link", { name: "Farida" }).first().click();
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
  await office.getByText(/Ik sprak Farida Aydin zelf/).click();
  await axe(office);
  await picture(office, "office-phone-words-1280");
  await sayYes(office, "Nieuwe telefoon aanvragen");
  await expect(office.getByText(/collega van een andere organisatie/).first()).toBeVisible();
  await expect(office.getByRole("button", { name: "Ja zeggen" })).toHaveCount(0);

  await second.goto("/second/help");
  await expect(second.locator(".sc-three-words").first()).toHaveText(words);
  await axe(second);
  await picture(second, "second-help-1280");
  await second.getByText(/Ik sprak Farida Aydin zelf/).click();
  await sayYes(second, "Ja zeggen");
  await expect(second.getByRole("button", { name: "Ja zeggen" })).toHaveCount(0);
  return next;
}

test("a lost phone that was not lost: one touch on it stops the new one", async ({ browser }) => {
  test.setTimeout(150_000);
  await joinWithPhone(office, phone, "Farida Aydin");
  const stranger = await askForNewPhone(browser);

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
  await office.getByRole("link", { name: "Farida" }).first().click();
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

test("a step on paper that is not wanted: the phone tells it in full and stops it", async () => {
  await enterOnPaper("Farida Aydin", "Een eigen idee voor een stap");
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
  await second.getByText(/Ik zag het papier met de handtekening van Farida Aydin/).click();
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

test("asked again, with a counsellor: after the wait the new phone works and the old one does not", async ({
  browser,
}) => {
  test.setTimeout(150_000);
  const next = await askForNewPhone(browser);
  const counsellor = await (await browser.newContext()).newPage();
  await visitAs(counsellor, "Marcel");
  await choose(counsellor, "Hulp met een account");
  await expect(counsellor.getByText(/Ik sprak Farida/)).toBeVisible();
  await axe(counsellor);
  await counsellor.getByText(/Ik sprak Farida Aydin zelf/).click();
  await sayYes(counsellor, "Ja zeggen");
  await expect(counsellor.getByText(/Het wacht tot/)).toBeVisible();
  // Whoever holds the phone that is named lost can not stop it a second time.
  await phone.page.goto("/resident");
  await expect(phone.page.getByText("U hebt dit al een keer gestopt.")).toBeVisible();
  await picture(phone.page, "own-phone-again-360");

  await passDays(14);
  await office.goto("/office");
  await office.getByRole("link", { name: "Nieuwe telefoon voor Farida Aydin" }).click();
  await sayYes(office, "Afmaken");
  await expect(office.getByText(/De nieuwe telefoon werkt, de oude niet meer/)).toBeVisible();

  const { page } = next;
  await page.goto("/");
  await page.getByRole("button", { name: "Inloggen met uw vingerafdruk" }).click();
  await expect(page.getByText("Farida Aydin")).toBeVisible();
  await expect(page.getByText(/Er werkt een nieuwe telefoon op uw account/)).toBeVisible();
  await axe(page);
  // The first act with it.
  await choose(page, "Hulp");
  await sayYes(page, "Even stoppen");
  await expect(page.getByRole("button", { name: "Weer verder" })).toBeVisible();
  const old = phone.page;
  await old.getByRole("button", { name: "Uitloggen" }).click();
  await old.getByRole("button", { name: "Inloggen met uw vingerafdruk" }).click();
  await expect(old.getByText("Deze sleutel hoort hier bij niemand.")).toBeVisible();
  await Promise.all([next.context.close(), counsellor.context().close()]);
});

test("without a phone: steps from paper are confirmed and done after a week, another is undone", async ({
  browser,
}) => {
  test.setTimeout(240_000);
  await office.goto("/office/enrol");
  await sayYes(office, "Account op papier maken");
  await expect(office).toHaveURL(/\/office\/enrol\/0x/);
  await enrol(office, "Gerrit Smit");
  // Its parts bring words of their own, for which the page stands still once more.
  await expect(() => axe(office)).toPass();

  const confirm = async () => {
    await second.goto("/second/help");
    await second.getByText(/Ik zag het papier met de handtekening van Gerrit Smit/).click();
    await axe(second);
    await picture(second, "second-paper-1280");
    await sayYes(second, "Bevestigen");
    await expect(second.getByText(/Tot dan kan de bewoner nee zeggen/).first()).toBeVisible();
  };
  await enterOnPaper("Gerrit Smit", "Meedoen: de bewoner las of hoorde de voorwaarden en doet mee");
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
  const due = new Date(Date.now() + 90 * 86_400_000).toISOString().slice(0, 10);
  await mentor.getByLabel("Klaar voor").fill(due);
  await sayYes(mentor, "Plan voorstellen");
  const waits = mentor.getByText(/^Voorstel\. Gerrit Smit kan antwoorden tot/);
  await expect(waits).toBeVisible();

  await enterOnPaper("Gerrit Smit", "Ja zeggen op een plan");
  await office.getByRole("button", { name: "Ik heb het papier: lees het plan" }).click();
  await office.getByLabel("Waar het over gaat").selectOption({ label: "Rust in de portemonnee" });
  await expect(office.getByText("Alle post in een map")).toBeVisible();
  await axe(office);
  await picture(office, "office-paper-plan-1280");
  await sayYes(office, "Invoeren");
  await second.goto("/second/help");
  await second.getByLabel("Waar ligt het getekende papier?").fill("Map 12");
  await second.getByRole("button", { name: "Ik heb het papier: lees het plan" }).click();
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

  await enterOnPaper("Gerrit Smit", "Stoppen met meedoen");
  await sayYes(office, "Invoeren");
  await confirm();
  await sayYes(office, "De bewoner wil dit niet");
  await expect(office.getByText(/Er is niets gedaan/).first()).toBeVisible();
  await choose(office, "Bewoners");
  await office.getByRole("link", { name: "Gerrit Smit" }).first().click();
  await expect(office.getByText("Doet mee", { exact: true }).first()).toBeVisible();
});
