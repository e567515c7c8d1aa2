import type { Page } from "@playwright/test";
import { addressIn } from "./address-in.ts";
import { axe } from "./axe.ts";
import { openBook, openHand } from "./book.ts";
import { newDevice, type Device } from "./device.ts";
import type { CameBack, Place } from "./elsewhere/come-back.ts";
import { serveElsewhere } from "./elsewhere/serve-elsewhere.ts";
import { invite } from "./invite.ts";
import { letExpire } from "./let-expire.ts";
import { proposePlan } from "./propose-plan.ts";
import { reachStep } from "./reach-step.ts";
import { expect, test } from "./story.ts";
import { sizeFaults } from "./target-size.ts";
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

/** From here on the bundler's door tells this page no, as the server does when there is none, or the sponsor's purse is empty. */
async function bundlerSays(page: Page, problem: "bundler-unreachable" | "sponsor-empty") {
  await page.unroute("**/bundler");
  await page.route("**/bundler", (route) => {
    const { id, method } = route.request().postDataJSON() as { id: number; method: string };
    if (method === "pimlico_getUserOperationGasPrice") return route.continue();
    const type = `/problems/${problem}`;
    const error = { code: -32603, message: problem, data: { type } };
    return route.fulfill({ json: { jsonrpc: "2.0", id, error } });
  });
}

test("somebody joins with an invitation and a passkey, and is enrolled after comparing words", async () => {
  const { page } = phone;
  await page.goto(await invite(office));
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
  await expect(used.getByRole("button", { name: "Dezelfde woorden" })).toHaveCount(0);
  // Its words stay, so that two invitations of one table are not mistaken for each other.
  await used.getByRole("link", { name: "Deze bewoner inschrijven" }).click();
  await expect(office.getByRole("heading", { name: "Bewoner inschrijven" })).toBeVisible();
  await expect(office.getByText(words!)).toBeVisible();
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

test("a mentor with a security key confirms a step, and the coins are offered", async ({
  browser,
}) => {
  const { page } = phone;
  const farida = await addressIn(page);
  const hand = openHand();
  await hand.register("Ria", farida, 20_000);
  // A desk's computer, and a key that is put into it. The prompts are no different.
  const desk = await newDevice(browser, { width: 1280, height: 900 }, "usb");
  const { page: mentor } = desk;
  await mentor.goto(await invite(office));
  await mentor.getByRole("button", { name: "Mijn sleutel maken" }).click();
  await expect(mentor.getByText("Vergelijk deze drie woorden")).toBeVisible();
  await hand.makeMentor(await addressIn(mentor), farida);

  await choose(page, "Mijn schulden");
  await page.getByText(/^Ik ken deze rekening: /).click();
  await sayYes(page, "Ik ken deze rekening");
  await proposePlan(mentor, farida);
  await reachStep(page, mentor);
  await desk.context.close();

  await choose(page, "Mijn schulden");
  await page.getByRole("link", { name: "Schuld kleiner maken" }).click();
  await page.getByRole("textbox", { name: /hoeveel munten/ }).fill("20");
  await page.getByRole("button", { name: "Schuld kleiner maken" }).click();
  await expect(page.getByText("Wacht op antwoord", { exact: true })).toBeVisible();

  // The index knows who acted, though a bundler brought it.
  const { lines } = await openBook().told(farida);
  const hers = lines.filter(({ sender }) => sender === farida).map(({ event }) => event);
  expect(hers).toEqual([
    "OfferMade",
    "SubgoalReported",
    "PlanAccepted",
    "DebtRecognised",
    "ResidentParticipated",
  ]);
});

test("signing out leaves nothing on the device, and the passkey alone finds the account again", async () => {
  const { page } = phone;
  // A cheap phone on a busy network.
  await phone.slowDown(true);
  await page.getByRole("button", { name: "Uitloggen" }).click();
  await expect(page.getByText("Uw toestel vraagt het twee keer")).toBeVisible();
  const kept = await page.evaluate(() => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
  ]);
  // Which language, which network, and whom the demonstration shows to everybody: none is about her.
  const known = ["language", "config", "personas"];
  expect(kept.filter((name) => !known.includes(name))).toEqual([]);

  // A link to a page, as a letter has it: the same page opens after signing in.
  await page.goto("/resident/plan");
  await page.getByRole("button", { name: "Inloggen met uw vingerafdruk" }).click();
  await expect(page.getByText("Farida Aydin")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1, name: "Mijn plan" })).toBeVisible();
  await phone.slowDown(false);
});

test("a prompt that is turned away changes nothing, and what can not be sent now goes later", async () => {
  const { page } = phone;
  await choose(page, "Hulp");
  const stop = async () => {
    await page.getByRole("button", { name: "Even stoppen" }).click();
    await expect(page.getByText("Uw toestel kreeg geen ja")).toBeVisible();
  };
  // The phone was reset: it has no key that can answer for this account.
  await phone.hide(true);
  await stop();
  await phone.hide(false);
  await page.reload();
  await phone.turnAway(true);
  await stop();
  await phone.turnAway(false);

  await bundlerSays(page, "sponsor-empty");
  await page.getByRole("button", { name: "Even stoppen" }).click();
  await expect(page.getByText("De pot daarvoor is nu leeg. Er is niets kwijt.")).toBeVisible();

  // The bundler goes away, and the tab is closed before it is there again.
  await bundlerSays(page, "bundler-unreachable");
  await page.getByRole("button", { name: "Even stoppen" }).click();
  const waits = page.getByText("Nog niet verstuurd. We proberen het vanzelf opnieuw.");
  await expect(waits.first()).toBeVisible();
  await axe(page);
  await page.reload();
  await expect(waits).toBeVisible();
  await page.unroute("**/bundler");
  await expect(waits).toHaveCount(0);
  await expect(page.getByText("Gelukt: waar u ja op zei")).toBeVisible();
  await page.getByRole("button", { name: "Weer verder" }).click();
  await expect(page.getByRole("button", { name: "Even stoppen" })).toBeVisible();

  await choose(page, "Wat er gebeurde");
  await expect(page.getByText("Klopt: zelf nagekeken").first()).toBeVisible();
  await expect(page.getByText("Dit is anders dan in het boek")).toHaveCount(0);
  // It happened once.
  await expect(page.getByText("U stopte even")).toHaveCount(1);
});

test("a yes without a connection waits, can be left, and goes on by itself once", async () => {
  const { page, context } = phone;
  await choose(page, "Hulp");
  const yes = page.getByRole("button", { name: "Even stoppen" });
  await expect(yes).toBeVisible();
  await context.setOffline(true);
  await yes.click();
  const waits = page.getByText("Er is geen verbinding. Dit is nog niet verstuurd.");
  await expect(waits).toBeVisible();
  expect(await page.evaluate(sizeFaults)).toEqual([]);
  await axe(page);

  // Nothing is sent of what nobody waits for.
  await page.getByRole("button", { name: "Niet meer wachten" }).click();
  await expect(waits).toHaveCount(0);
  await context.setOffline(false);
  await expect(page.getByText("Geen verbinding", { exact: false })).toHaveCount(0);
  await expect(yes).toBeVisible();
  await context.setOffline(true);
  await yes.click();
  await expect(waits).toBeVisible();
  await context.setOffline(false);
  await page.getByRole("button", { name: "Weer verder" }).click();
  await expect(page.getByRole("button", { name: "Even stoppen" })).toBeVisible();

  await choose(page, "Wat er gebeurde");
  // Once here, and once in the story before.
  await expect(page.getByText("U stopte even")).toHaveCount(2);
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

  // Who closed the tab finds the way back to it on the start page.
  await laptop.page.goto("/");
  const back = laptop.page.getByRole("link", { name: "Verder waar u was" });
  await expect(back).toBeVisible();
  expect(await laptop.page.evaluate(sizeFaults)).toEqual([]);
  await back.click();
  await expect(code).toBeVisible();

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

test("with the server gone, a page from elsewhere and a node bring somebody back by a passkey alone", async ({
  baseURL,
}) => {
  const { page } = phone;
  const farida = await addressIn(page);
  const elsewhere = await serveElsewhere(openBook().node);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(elsewhere.url);
  await page.waitForFunction(() => "comeBack" in window);
  const found = await page.evaluate(
    (place) =>
      (window as unknown as { comeBack: (at: Place) => Promise<CameBack> }).comeBack(place),
    openBook().place,
  );
  elsewhere.close();
  expect(found).toEqual({ account: farida, balance: "2500", held: "2000", statuses: [2, 3] });
  expect(asked.filter((url) => url.startsWith(baseURL!))).toEqual([]);
});

test("an invitation works for who comes first, and not once it was withdrawn or is over", async ({
  browser,
}) => {
  const link = await invite(office);
  const [first, second] = [await newDevice(browser), await newDevice(browser)];
  await first.page.goto(link);
  await second.page.goto(link);
  await expect(second.page.getByRole("button", { name: "Mijn sleutel maken" })).toBeVisible();
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

  const withdrawn = await invite(office);
  await office.getByRole("button", { name: "Uitnodiging intrekken" }).first().click();
  await expect(office.getByText("Ingetrokken.").first()).toBeVisible();
  await second.page.goto(withdrawn);
  const over = second.page.getByText(
    "Deze uitnodiging geldt niet meer: de tijd is voorbij of zij is ingetrokken. Vraag een nieuwe aan wie u uitnodigde.",
  );
  await expect(over).toBeVisible();

  // Read in time, and pressed when the term was over: no account comes of it.
  const late = await invite(office);
  await second.page.goto(late);
  await second.page.reload();
  const make = second.page.getByRole("button", { name: "Mijn sleutel maken" });
  await expect(make).toBeVisible();
  await letExpire(late);
  await make.click();
  await expect(
    second.page.getByText(
      "Deze uitnodiging geldt niet meer. Vraag een nieuwe aan wie u uitnodigde.",
    ),
  ).toBeVisible();
  await second.page.reload();
  await expect(over).toBeVisible();
  await expect(make).toHaveCount(0);
  await second.page.goto("/invitation#unknown");
  await second.page.reload();
  await expect(second.page.getByText("Deze uitnodiging kennen we niet.")).toBeVisible();
  await first.context.close();
  await second.context.close();
});
