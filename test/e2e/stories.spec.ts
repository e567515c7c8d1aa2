import { CANVAS_JPEG, segment, withBytes } from "../server/stage/photo.ts";
import { expect, test } from "./story.ts";
import { choose, phoneOf, sayYes, visitAs } from "./visit.ts";

/** As a phone makes one; the server refuses it unless the wallet takes the place off. */
const PHOTO_WITH_PLACE = {
  name: "IMG_0001.jpg",
  mimeType: "image/jpeg",
  buffer: Buffer.from(withBytes(CANVAS_JPEG, 20, segment(0xe1, "Exif\0\0GPS 51.98 5.91"))),
};

test("an offer can be taken back, and a refusal comes with its reason", async ({
  page,
  browser,
}) => {
  const nadia = await phoneOf(browser, "Nadia");
  const offer = async () => {
    await choose(nadia, "Mijn schulden");
    await nadia.getByRole("link", { name: "Schuld kleiner maken" }).first().click();
    await nadia.getByRole("textbox", { name: /hoeveel munten/ }).fill("5,00");
    await nadia.getByRole("button", { name: "Schuld kleiner maken" }).click();
    await expect(nadia.getByText(/Geen antwoord\? Dan haalt u alles terug\./)).toBeVisible();
    await choose(nadia, "Mijn schulden");
  };

  await offer();
  await visitAs(page, "Ruud");
  // He is about to say yes in the moment in which she takes it back: the card goes, and he is told why.
  const yes = page.getByRole("button", { name: "Akkoord", exact: true }).first();
  await expect(yes).toHaveAccessibleDescription(/\d,\d\d/);
  await yes.click();
  await expect(page.getByText("Dit gaat er gebeuren")).toBeVisible();
  await sayYes(nadia, "Toch niet", "munten terughalen");
  await expect(nadia.getByText("Teruggehaald", { exact: true }).first()).toBeVisible();
  await expect(
    page.getByText(/: de bewoner nam dit aanbod terug\. Er is niets veranderd\.$/),
  ).toBeVisible();

  await offer();
  await page.getByRole("button", { name: "Niet akkoord", exact: true }).first().click();
  await page.getByLabel("Waarom gaat u niet akkoord?").fill("Het krediet loopt nog gewoon door.");
  // The second look has its own way back, and the form no other beside it.
  await page.getByRole("button", { name: "Niet akkoord, met deze reden", exact: true }).click();
  await page.getByRole("button", { name: "Terug", exact: true }).click();
  await sayYes(page, "Niet akkoord, met deze reden");
  await expect(
    page.getByText(/^Uw nee voor .+ is verstuurd\. 5,00 munten zijn terug/),
  ).toBeVisible();
  await expect(nadia.getByText(/Het krediet loopt nog gewoon door\./).first()).toBeVisible();
  await expect(nadia.getByText(/Uw munten zijn terug\. De reden:/).first()).toBeVisible();
  await choose(nadia, "Begin");
  await expect(nadia.getByText(/zei nee\. U kreeg 5,00 munten terug\./)).toBeVisible();
  await expect(nadia.getByText("45,00", { exact: true }).first()).toBeVisible();
});

test("a plan is proposed with three figures beside it, and agreed by the resident", async ({
  page,
  browser,
}) => {
  await visitAs(page, "Peter");
  await choose(page, "Mijn mensen");
  await page.getByRole("link", { name: /Nadia/ }).first().click();
  await page.getByRole("link", { name: "Plan voorstellen" }).click();
  await page.getByLabel("Hoe heet het plan?").fill("Rust in de portemonnee");
  await page.getByLabel("Wat gaat de bewoner doen?").fill("Alle post in een map");
  await page.getByLabel("Onderwerp").selectOption("Geldzaken");
  await page.getByLabel("Beloning in munten").fill("1.475");
  await expect(page.getByText("Welk bedrag bedoelt u?")).toBeVisible();
  await page.getByLabel("Beloning in munten").fill("25");
  await expect(page.getByText("Wij lezen: 25,00")).toBeVisible();
  for (const figure of [
    "In het fonds",
    "Ik mag deze maand nog voorstellen",
    "Nadia mag deze maand nog krijgen",
  ])
    await expect(page.getByText(figure).first()).toBeVisible();
  const due = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  await page.getByLabel("Klaar voor").fill(due);
  await sayYes(page, "Plan voorstellen");

  const nadia = await phoneOf(browser, "Nadia");
  await choose(nadia, "Mijn plan");
  await expect(nadia.getByText("Rust in de portemonnee")).toBeVisible();
  await sayYes(nadia, "Ja, dit spreken we af");
  await expect(nadia.getByText("Alle post in een map")).toBeVisible();
  await expect(nadia.getByText("Een voorstel voor u")).toHaveCount(0);

  await nadia.getByRole("button", { name: "Dit is klaar" }).first().click();
  const photo = nadia.getByRole("group", { name: "Foto van het resultaat" });
  await photo.locator("input").last().setInputFiles(PHOTO_WITH_PLACE);
  await photo.getByRole("button", { name: "Bekijk de foto" }).click();
  await expect(photo.getByRole("img")).toBeVisible();
  await nadia.getByRole("button", { name: "Stuur naar mijn mentor" }).click();
  await expect(nadia.getByText("Klaar gemeld")).toBeVisible();
  await page.getByRole("button", { name: "Nog niet klaar" }).first().click();
  await page.getByLabel("Wat moet er nog gebeuren?").fill("De brieven van mei nog.");
  await sayYes(page, "Terugsturen");
  await expect(nadia.getByText(/De brieven van mei nog\./).first()).toBeVisible();
});

test("a resident stops for a while, goes on, and leaves, without anyone's permission", async ({
  page,
}) => {
  await visitAs(page, "Daan");
  await choose(page, "Hulp");
  await page.getByRole("button", { name: "Even stoppen" }).click();
  await choose(page, "Begin");
  await expect(page.getByText("U bent even gestopt.")).toBeVisible();
  await page.getByRole("button", { name: "Weer verder" }).click();
  await expect(page.getByText("U bent even gestopt.")).toHaveCount(0);

  await choose(page, "Hulp");
  await sayYes(page, "Helemaal stoppen");
  await choose(page, "Begin");
  await expect(page.getByText(/U doet niet meer mee\./)).toBeVisible();
});

for (const width of [360, 1280])
  test(`nothing lies over a field of a plan that is being written, at ${width} px`, async ({
    page: peter,
  }) => {
    await peter.setViewportSize({ width, height: 740 });
    await visitAs(peter, "Peter");
    await choose(peter, "Mijn mensen");
    await peter.getByRole("link", { name: /Dirk/ }).first().click();
    await peter.getByRole("link", { name: "Plan voorstellen" }).click();
    await expect(peter.getByText("Ik mag deze maand nog voorstellen").first()).toBeVisible();
    for (const field of await peter
      .getByRole("main")
      .locator("input:not([type=checkbox]), select, textarea")
      .all()) {
      await peter.evaluate(() => scrollTo(0, 0));
      await field.focus();
      expect(
        await field.evaluate((element) => {
          const { left, top, width, height } = element.getBoundingClientRect();
          const found = document.elementFromPoint(left + width / 2, top + height / 2);
          return element.contains(found) || found?.outerHTML;
        }),
      ).toBe(true);
    }
  });

test("who opens a desk without being signed in reads why the start page is there", async ({
  page,
}) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { name: "Met wie kijkt u mee?" })).toBeVisible();
  const sentence = page.getByText("U bent nu niet ingelogd. Log hieronder in om verder te gaan.");
  await expect(sentence).toHaveCount(0);
  await page.goto("/mentor/people");
  await expect(sentence).toBeVisible();
  await expect(page).toHaveURL("/");

  await visitAs(page, "Samira");
  await page.goBack();
  await expect(page.getByRole("heading", { name: "Met wie kijkt u mee?" })).toBeVisible();
  await expect(sentence).toHaveCount(0);
});

test("who signs out in one tab is signed out in the other", async ({ page, context }) => {
  await visitAs(page, "Samira");
  const other = await context.newPage();
  await visitAs(other, "Samira");
  await page.getByRole("button", { name: "Uitloggen" }).click();
  await expect(other.getByRole("heading", { name: "Met wie kijkt u mee?" })).toBeVisible();
});

test.describe("bad input and broken connections", () => {
  test("an offer above what is free says so, and keeps what was typed", async ({ page }) => {
    await visitAs(page, "Nadia");
    await choose(page, "Mijn schulden");
    await page.getByRole("link", { name: "Schuld kleiner maken" }).first().click();
    const amount = page.getByRole("textbox", { name: /hoeveel munten/ });
    await amount.fill("4500");
    await expect(page.getByText(/Kies niet meer dan dat/)).toBeVisible();
    await expect(amount).toHaveValue("4500");
    await amount.fill("vijf");
    await expect(page.getByText("Schrijf alleen cijfers, zoals 50 of 50,00.")).toBeVisible();
  });

  test("another person's page stays closed", async ({ page }) => {
    await visitAs(page, "Wim");
    await page.goto("/office");
    await expect(page.getByRole("heading", { name: "Deze pagina is niet voor u" })).toBeVisible();
  });

  test("when the server does not answer, the page says what to do and then goes on", async ({
    page,
  }) => {
    await visitAs(page, "Wim");
    await page.route(/\/(index|rpc|api)\//, (route) => route.abort());
    await choose(page, "Mijn plan");
    await page.reload();
    // What was seen last stands there with its moment; where nothing was, a button asks again.
    const away = page.getByText(/^Geen verbinding\./);
    const again = page.getByRole("button", { name: /opnieuw/i }).first();
    await expect(away.or(again).first()).toBeVisible();
    await page.unroute(/\/(index|rpc|api)\//);
    // By the button, or by itself some seconds later.
    await again.click({ timeout: 5_000 }).catch(() => undefined);
    await choose(page, "Mijn plan");
    await expect(page.getByText("Een dag vol")).toBeVisible();
    await expect(away).toHaveCount(0);
  });
});
