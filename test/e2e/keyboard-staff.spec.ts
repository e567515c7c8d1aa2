import type { Page } from "@playwright/test";
import { press, pressYes, tabTo, typeIn } from "./by-keyboard.ts";
import { newDevice } from "./device.ts";
import { expect, test } from "./story.ts";
import { phoneOf, visitAs } from "./visit.ts";

const CLAIMS = ["WB-2026-830001", "WB-2026-830002"] as const;

/** Chooses in a list by typing what it says, as the browser does. */
async function pick(page: Page, label: string | RegExp, what: string): Promise<void> {
  const field = page.getByLabel(label, typeof label === "string" ? { exact: true } : {});
  await tabTo(page, field);
  // A browser takes letters that come a second apart for two words: on a busy machine a word may need another try.
  await expect(async () => {
    await page.keyboard.press("Escape");
    await page.keyboard.type(what);
    await expect(field.locator("option:checked")).toHaveText(what, { timeout: 2_000 });
  }).toPass();
}

/** What staff do at a desk all day, and what a resident answers to it: Tab, Enter, space and letters alone. */
test.describe("by keyboard alone, at a desk", () => {
  test("a creditor writes claims down, the resident knows one and not the other, one is put right", async ({
    page: ria,
    browser,
  }) => {
    test.setTimeout(400_000);
    await visitAs(ria, "Ria");
    for (const reference of CLAIMS)
      await test.step(`${reference} is written down`, async () => {
        await press(ria, "Vorderingen", "link");
        await press(ria, "Vordering opschrijven", "link");
        await pick(ria, "Code van de bewoner", "huishouden-23");
        await typeIn(ria, "Kenmerk", reference);
        await typeIn(ria, "Soort", "Rekening");
        await typeIn(ria, "Eerste bedrag", "80,25");
        await typeIn(ria, "Peildatum", `0101${new Date().getFullYear()}`);
        await pressYes(ria, "In het boek zetten");
        await expect(ria.getByText(`${reference} staat in het boek.`)).toBeVisible();
      });

    const marek = await phoneOf(browser, "Marek");
    const bill = (reference: string) => marek.getByRole("listitem").filter({ hasText: reference });
    await test.step("the resident knows the first", async () => {
      await press(marek, "Mijn schulden", "link");
      await tabTo(marek, bill(CLAIMS[0]).getByRole("checkbox"));
      await marek.keyboard.press("Space");
      await pressYes(marek, "Ik ken deze rekening");
      await expect(bill(CLAIMS[0]).getByRole("checkbox")).toHaveCount(0);
    });
    await test.step("and says that the second is wrong", async () => {
      await tabTo(marek, bill(CLAIMS[1]).getByRole("button", { name: "Klopt niet" }));
      await marek.keyboard.press("Enter");
      await typeIn(marek, "Wat klopt er niet?", "Ik woonde daar toen niet meer.");
      await pressYes(marek, "Zeg dat het niet klopt");
      await expect(marek.getByText("U zei: Ik woonde daar toen niet meer.")).toBeVisible();
    });

    await test.step("the creditor puts the second right", async () => {
      await press(ria, "Vorderingen", "link");
      await press(ria, CLAIMS[1], "link");
      await press(ria, "Bedragen verbeteren");
      await typeIn(ria, "Eerste bedrag", "40,25");
      await typeIn(ria, "Waarom verandert het?", "Verhuisd op 1 maart");
      await pressYes(ria, "Verbeteren");
      await expect(ria.getByText("De nieuwe bedragen staan in het boek.")).toBeVisible();
    });
  });

  test("a creditor says no to an offer, and the resident reads why", async ({
    page: ruud,
    browser,
  }) => {
    const nadia = await phoneOf(browser, "Nadia");
    await press(nadia, "Mijn schulden", "link");
    await press(nadia, "Schuld kleiner maken", "link");
    await tabTo(nadia, nadia.getByRole("textbox", { name: /hoeveel munten/ }));
    await nadia.keyboard.press("ControlOrMeta+a");
    await nadia.keyboard.type("5");
    await press(nadia, "Schuld kleiner maken");
    await visitAs(ruud, "Ruud");
    await press(ruud, "Niet akkoord");
    await typeIn(ruud, "Waarom gaat u niet akkoord?", "Het krediet loopt nog.");
    await pressYes(ruud, "Niet akkoord, met deze reden");
    await press(nadia, "Wat er gebeurde", "link");
    await expect(nadia.getByText(/Het krediet loopt nog\./).first()).toBeVisible();
  });

  test("the office invites and enrols somebody, and writes a pledge down", async ({
    page: joost,
    browser,
  }) => {
    test.setTimeout(400_000);
    const phone = await newDevice(browser);
    await visitAs(joost, "Joost");
    await test.step("an invitation, used by who is invited", async () => {
      await joost.goto("/office/invitations");
      await pick(joost, "Wijk", "Geitenkamp");
      await press(joost, "Uitnodiging maken");
      const card = joost.locator(".sc-invitation").first();
      await phone.page.goto((await card.getByRole("link").getAttribute("href"))!);
      await press(phone.page, "Mijn sleutel maken");
      const words = await phone.page.locator(".sc-three-words").innerText();
      const used = joost.getByRole("listitem").filter({ hasText: words });
      await tabTo(joost, used.getByRole("button", { name: "Dezelfde woorden" }));
      await joost.keyboard.press("Enter");
    });

    await test.step("who is enrolled, and takes part", async () => {
      await press(joost, "Deze bewoner inschrijven", "link");
      await typeIn(joost, "Naam", "Roos van Dijk");
      await tabTo(joost, joost.getByRole("checkbox", { name: /Ik zag een geldig bewijs/ }));
      await joost.keyboard.press("Space");
      await pick(joost, "Leeftijd", "27 jaar of ouder");
      await pick(joost, "Bijstandsuitkering", "Nee");
      await pick(joost, "Loopt er een schuldregeling?", "Nee");
      await pick(joost, /Is er een bewindvoerder/, "Nee");
      await pick(joost, "Wijk", "Geitenkamp");
      await pressYes(joost, "Inschrijven");
      await expect(joost.getByRole("heading", { level: 1, name: "Roos van Dijk" })).toBeVisible();
      await press(phone.page, "Ik doe mee");
      await press(phone.page, "Mijn munten", "link");
      await expect(phone.page.getByText("U hebt nog geen munten.")).toBeVisible();
    });

    await test.step("a pledge", async () => {
      await joost.goto("/office/funds");
      await press(joost, "Toezegging vastleggen");
      await pick(joost, "Wie zegt toe", "Woningcorporatie A");
      await typeIn(joost, "Bedrag", "250,50");
      await typeIn(joost, "Kenmerk van het besluit", "Besluit 2026-32");
      await pressYes(joost, "Vastleggen");
      await expect(joost.getByText("Besluit 2026-32")).toBeVisible();
    });
  });
});
