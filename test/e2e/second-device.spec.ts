import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { addressIn } from "./address-in.ts";
import { openBook, openHand } from "./book.ts";
import { newDevice, type Device } from "./device.ts";
import { invite } from "./invite.ts";
import { joinWithPhone } from "./join-with-phone.ts";
import { passDays } from "./pass-time.ts";
import { proposePlan } from "./propose-plan.ts";
import { reachStep } from "./reach-step.ts";
import { expect, test } from "./story.ts";
import { choose, sayYes, visitAs } from "./visit.ts";

test.describe.configure({ mode: "serial" });

const HEADINGS =
  "Kenmerk;Code;Schuldeiser;Incassant;Soort;Hoofdsom;Verhoging;Rente;Kosten;Munt;Peildatum;Ontstaan;Munten;Eindigt";

let phone: Device;
let desk: Device;

test.beforeAll(async ({ browser }) => {
  const office = await (await browser.newContext()).newPage();
  await visitAs(office, "Joost");
  phone = await newDevice(browser);
  await joinWithPhone(office, phone, "Samira Haddad");
  // A mentor's own computer with a passkey of its own, invited as anybody.
  desk = await newDevice(browser, { width: 1280, height: 900 });
  await desk.page.goto(await invite(office));
  await desk.page.getByRole("button", { name: "Mijn sleutel maken" }).click();
  await expect(desk.page.getByText("Vergelijk deze drie woorden")).toBeVisible();
  await office.context().close();
});
test.afterAll(async () => {
  await Promise.all([phone.context.close(), desk.context.close()]);
});

/** Ends the bundler as a crash does; whoever keeps it starts it again. */
function killBundler(): void {
  const file = join(process.env["HOUSE_DATA"]!, "processes.json");
  const running = JSON.parse(readFileSync(file, "utf8")) as { name: string; pid: number }[];
  try {
    process.kill(-running.find(({ name }) => name === "bundler")!.pid, "SIGKILL");
  } catch {
    // It is down already.
  }
}

/** The page is opened again at this time by its own clock, in seconds since 1970, or a minute later. */
async function openAt(page: Page, time: number): Promise<void> {
  await page.clock.setSystemTime((time + 60) * 1_000);
  await page.reload();
}

/** A resident stops for a while, and goes on. */
async function pauseAndResume(page: Page): Promise<void> {
  await choose(page, "Hulp");
  await page.getByRole("button", { name: "Even stoppen" }).click();
  await page.getByRole("button", { name: "Weer verder" }).click();
  await expect(page.getByRole("button", { name: "Even stoppen" })).toBeVisible();
}

test("an ordinary passkey agrees to a plan as resident, and confirms its step as mentor", async () => {
  const [resident, mentor] = await Promise.all([addressIn(phone.page), addressIn(desk.page)]);
  await openHand().makeMentor(mentor, resident);
  await proposePlan(desk.page, resident, 90);
  await reachStep(phone.page, desk.page);
  const { lines } = await openBook().told(resident);
  expect(lines.filter(({ event }) => event === "SubgoalConfirmed")).toMatchObject([
    { sender: mentor },
  ]);
  expect(lines.filter(({ event }) => event === "PlanAccepted")).toMatchObject([
    { sender: resident },
  ]);
});

test("a creditor with a passkey puts a file in the book by a touch for a hundred lines", async ({
  browser,
}) => {
  const office = await (await browser.newContext()).newPage();
  await visitAs(office, "Joost");
  const creditor = await newDevice(browser, { width: 1280, height: 900 });
  const { page } = creditor;
  await page.goto(await invite(office));
  await office.context().close();
  await page.getByRole("button", { name: "Mijn sleutel maken" }).click();
  await expect(page.getByText("Vergelijk deze drie woorden")).toBeVisible();
  await openHand().makeCreditor(await addressIn(page), "Henk");
  await openAt(page, await passDays(2));

  let touches = 0;
  page.on("request", (request) => {
    if (request.postData()?.includes("eth_sendUserOperation")) touches += 1;
  });
  const lines = Array.from(
    { length: 150 },
    (_, at) =>
      `EEN-${at};huishouden-0${at % 2 === 0 ? 2 : 5};Woningcorporatie A;;Huur;${at + 1},50;0,00;0,00;0,00;EUR;01-11-2026;03-01-2026;ja;`,
  );
  await page.goto("/creditor/file");
  await page.getByLabel("Bestand kiezen").setInputFiles({
    name: "honderdvijftig.csv",
    mimeType: "text/csv",
    buffer: Buffer.from([HEADINGS, ...lines].join("\r\n")),
  });
  await page.getByRole("button", { name: "Alle 150 nieuwe in het boek zetten" }).click();
  await expect(page.getByText("Klaar. 150 vorderingen staan in het boek.")).toBeVisible({
    timeout: 90_000,
  });
  await expect(page.getByText("Gelukt: staat in het boek")).toHaveCount(150);
  expect(touches).toBe(2);

  // Read from the book, with the words that belong to them.
  await choose(page, "Vorderingen");
  for (const at of [149, 148, 147]) await expect(page.getByText(`EEN-${at}`)).toBeVisible();
  await creditor.context.close();
});

test("the bundler dies: the person is told, nothing is lost, and it goes through when it is back", async () => {
  const { page } = phone;
  await choose(page, "Hulp");
  killBundler();
  await page.getByRole("button", { name: "Even stoppen" }).click();
  const waits = page.getByText("Nog niet verstuurd. We proberen het vanzelf opnieuw.").first();
  // It comes back by itself: it dies again until somebody was told, and not so often that the house gives it up.
  let deaths = 1;
  await expect(async () => {
    if (deaths < 4) killBundler();
    deaths += 1;
    await expect(waits).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await expect(page.getByRole("button", { name: "Weer verder" })).toBeVisible({ timeout: 90_000 });
  await expect(waits).toHaveCount(0);
  await page.getByRole("button", { name: "Weer verder" }).click();
  await expect(page.getByRole("button", { name: "Even stoppen" })).toBeVisible();
  await choose(page, "Wat er gebeurde");
  await expect(page.getByText("U stopte even")).toHaveCount(1);
});

test("a second device acts after a day, and no longer a week after it was taken away", async ({
  browser,
}) => {
  const laptop = await newDevice(browser, { width: 1280, height: 900 });
  await laptop.page.goto("/device");
  await laptop.page.getByRole("button", { name: "Sleutel voor dit toestel maken" }).click();
  const { page } = phone;
  await page.goto((await laptop.page.locator(".sc-invitation__link").textContent())!);
  await sayYes(page, "Dit toestel toevoegen");
  await expect(page.getByRole("button", { name: "Toch niet" })).toBeVisible();
  await openAt(page, await passDays(1));
  await sayYes(page, "Afmaken");
  await expect(page.getByRole("heading", { name: "Een ander toestel" })).toBeVisible();

  const other = laptop.page;
  await other.goto("/");
  await other.getByRole("button", { name: "Inloggen met uw vingerafdruk" }).click();
  await expect(other.getByText("Samira Haddad")).toBeVisible();
  await pauseAndResume(other);

  await page.getByRole("button", { name: "Weghalen" }).last().click();
  await page.getByRole("button", { name: "Ja: Weghalen" }).click();
  await expect(page.getByText(/^Het gaat weg vanaf/)).toBeVisible();
  await openAt(page, await passDays(7));
  await sayYes(page, "Afmaken");
  await expect(page.getByText(/^Dit is uw enige toestel/)).toBeVisible();
  // What it signed in to ended with its key.
  await other.reload();
  await expect(other.getByRole("button", { name: "Even stoppen" })).toHaveCount(0);
  await laptop.context.close();
});
