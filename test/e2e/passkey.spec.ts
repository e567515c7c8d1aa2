import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { newDevice, type Device } from "./device.ts";
import { choose, sayYes, visitAs } from "./visit.ts";

test.describe.configure({ mode: "serial" });

let office: Page;
let phone: Device;

test.beforeAll(async ({ browser }) => {
  office = await (await browser.newContext()).newPage();
  await visitAs(office, "Joost");
  phone = await newDevice(browser);
});
test.afterAll(async () => {
  await office.context().close();
  await phone.context.close();
});

/** Makes an invitation at the desk; answers the link that its code holds. */
async function invite(): Promise<string> {
  await choose(office, "Uitnodigen");
  const cards = office.locator(".sc-invitation");
  const before = await cards.count();
  await office.getByLabel("Wijk", { exact: true }).selectOption("Geitenkamp");
  await office.getByRole("button", { name: "Uitnodiging maken" }).click();
  await expect(cards).toHaveCount(before + 1);
  await expect(
    office.getByRole("img", { name: "QR-code van de uitnodiging" }).first(),
  ).toBeVisible();
  return (await cards.first().getByRole("link").getAttribute("href"))!;
}

async function axe(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

test("somebody joins with an invitation and a passkey, and is enrolled after comparing words", async () => {
  const { page } = phone;
  await page.goto(await invite());
  await expect(
    page.getByText("nodigt u uit om mee te doen aan Socialcoin in Geitenkamp"),
  ).toBeVisible();
  await axe(page);

  // Turning away leaves nothing behind, and a second press goes on.
  await phone.turnAway(true);
  await page.getByRole("button", { name: "Mijn sleutel maken" }).click();
  await expect(page.getByText("Uw toestel kreeg geen ja")).toBeVisible();
  await phone.turnAway(false);
  await page.getByRole("button", { name: "Mijn sleutel maken" }).click();
  await expect(page.getByRole("heading", { name: "Vergelijk deze drie woorden" })).toBeVisible();
  const words = await page.locator(".sc-three-words").textContent();
  expect(words).toMatch(/^[a-z]+ · [a-z]+ · [a-z]+$/);
  await axe(page);

  const used = office.getByRole("listitem").filter({ hasText: words! });
  await expect(used).toBeVisible();
  await axe(office);
  await used.getByRole("button", { name: "Dezelfde woorden" }).click();
  await office.getByRole("link", { name: "Deze bewoner inschrijven" }).first().click();
  await office.getByLabel("Naam", { exact: true }).fill("Farida Aydin");
  await office.getByText(/Ik zag een geldig bewijs/).click();
  await office.getByLabel("Leeftijd").selectOption("27 jaar of ouder");
  await office.getByLabel("Bijstandsuitkering").selectOption("Nee");
  await office.getByLabel("Loopt er een schuldregeling?").selectOption("Nee");
  await office.getByLabel(/Is er een bewindvoerder/).selectOption("Nee");
  await office.getByLabel("Wijk", { exact: true }).selectOption("Geitenkamp");
  await sayYes(office, "Inschrijven");

  await expect(page.getByRole("heading", { name: "Doet u mee?" })).toBeVisible();
  await page.getByRole("button", { name: "Ik doe mee" }).click();
  await choose(page, "Mijn munten");
  await expect(page.getByText("U hebt nog geen munten.")).toBeVisible();
});

test("signing out leaves nothing on the device, and the passkey alone finds the account again", async () => {
  const { page } = phone;
  await page.getByRole("button", { name: "Uitloggen" }).click();
  await expect(page.getByText("Uw toestel vraagt het twee keer")).toBeVisible();
  const kept = await page.evaluate(() => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
  ]);
  expect(kept.filter((name) => name !== "language")).toEqual([]);

  await page.getByRole("button", { name: "Inloggen met uw vingerafdruk" }).click();
  await expect(page.getByText("Farida Aydin")).toBeVisible();
});

test("a prompt that is turned away changes nothing, and the next press goes on", async () => {
  const { page } = phone;
  await choose(page, "Hulp");
  await phone.turnAway(true);
  await page.getByRole("button", { name: "Even stoppen" }).click();
  await page.getByRole("button", { name: "Ja: Even stoppen" }).click();
  await expect(page.getByText("Uw toestel kreeg geen ja")).toBeVisible();
  await phone.turnAway(false);
  await page.getByRole("button", { name: "Probeer het opnieuw" }).click();
  await page.getByRole("button", { name: "Weer verder" }).click();
  await expect(page.getByRole("button", { name: "Even stoppen" })).toBeVisible();

  await choose(page, "Wat er gebeurde");
  await expect(page.getByText("Klopt: zelf nagekeken").first()).toBeVisible();
  await expect(page.getByText("Dit is anders dan in het boek")).toHaveCount(0);
});

test("a second device is announced by its code, and can be stopped", async ({ browser }) => {
  const laptop = await newDevice(browser, { width: 1280, height: 900 });
  await laptop.page.goto("/device");
  await laptop.page.getByRole("button", { name: "Sleutel voor dit toestel maken" }).click();
  const code = laptop.page.getByRole("img", { name: "QR-code van dit toestel" });
  await expect(code).toBeVisible();
  await axe(laptop.page);
  const link = await laptop.page.locator(".sc-invitation__link").textContent();
  const words = await laptop.page.locator(".sc-three-words").textContent();

  const { page } = phone;
  await page.goto(link!);
  await expect(page.locator(".sc-three-words")).toHaveText(words!);
  await axe(page);
  await sayYes(page, "Dit toestel toevoegen");
  await expect(page.getByRole("heading", { name: "Een nieuw toestel" })).toBeVisible();
  await sayYes(page, "Toch niet");
  await expect(page.getByRole("heading", { name: "Een nieuw toestel" })).toHaveCount(0);
  await laptop.context.close();
});

test("an invitation works for who comes first, and not once it was withdrawn", async ({
  browser,
}) => {
  const link = await invite();
  const [first, second] = [await newDevice(browser), await newDevice(browser)];
  await first.page.goto(link);
  await second.page.goto(link);
  await first.page.getByRole("button", { name: "Mijn sleutel maken" }).click();
  await expect(first.page.getByText("Vergelijk deze drie woorden")).toBeVisible();
  await second.page.getByRole("button", { name: "Mijn sleutel maken" }).click();
  await expect(second.page.getByText("Deze uitnodiging is al gebruikt.")).toBeVisible();
  await axe(second.page);
  await expect(office.getByText("Nog iemand had deze link en kwam te laat")).toBeVisible();

  // The passkey of who came too late belongs to nobody.
  await second.page.goto("/");
  await second.page.getByRole("button", { name: "Inloggen met uw vingerafdruk" }).click();
  await expect(second.page.getByText("Deze sleutel hoort hier bij niemand.")).toBeVisible();

  const withdrawn = await invite();
  await office.getByRole("button", { name: "Uitnodiging intrekken" }).first().click();
  await expect(office.getByText("Ingetrokken.").first()).toBeVisible();
  await second.page.goto(withdrawn);
  await expect(second.page.getByText("Deze uitnodiging geldt niet meer")).toBeVisible();
  await second.page.goto("/invitation#unknown");
  await second.page.reload();
  await expect(second.page.getByText("Deze uitnodiging kennen we niet.")).toBeVisible();
  await first.context.close();
  await second.context.close();
});
