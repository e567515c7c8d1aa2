import { press, pressYes, tabTo, typeIn } from "./by-keyboard.ts";
import { expect, test } from "./story.ts";
import { phoneOf, visitAs } from "./visit.ts";

/** Each task of a desk without a mouse: Tab, Enter, arrows and letters alone. */
test.describe("by keyboard alone", () => {
  test("where somebody stands, a step from the list to the coins, and an offer with its answer", async ({
    page: fatma,
    browser,
  }) => {
    test.setTimeout(400_000);
    const emine = await phoneOf(browser, "Emine");
    await visitAs(fatma, "Fatma");

    await test.step("the mentor fills in the bridge", async () => {
      await press(fatma, "Mijn mensen", "link");
      await press(fatma, "Emine", "link");
      await press(fatma, "Waar staat Emine nu?", "link");
      await press(fatma, "Samen invullen");
      const home = fatma.getByRole("group", { name: "Thuis en gezin" });
      // The choice that counts has the focus; the arrows change it.
      await tabTo(fatma, home.getByRole("radio", { name: "Niet over gepraat" }));
      await fatma.keyboard.press("ArrowLeft");
      await expect(home.getByRole("radio", { name: "5: Dit gaat goed" })).toBeChecked();
      await press(fatma, "Opschrijven");
      await expect(fatma.getByText("5 van 5: Dit gaat goed")).toBeVisible();
    });

    await test.step("the resident reads it, and picks something to do", async () => {
      await press(emine, "Mijn plan", "link");
      await press(emine, "Waar sta ik nu?", "link");
      await expect(emine.getByText("5 van 5: Dit gaat goed")).toBeVisible();
      await press(emine, "Mijn plan", "link");
      await press(emine, "Te doen in de buurt", "link");
      await press(emine, "Dit wil ik doen");
      await expect(emine.getByText("Wacht op uw mentor")).toBeVisible();
    });

    await test.step("the mentor proposes it, and needs only a name and a day", async () => {
      await press(fatma, "Vandaag", "link");
      await press(fatma, "Maak er een voorstel van", "link");
      await expect(fatma.getByLabel("Beloning in munten")).toHaveValue("30,00");
      await typeIn(fatma, "Hoe heet het plan?", "Onder de mensen");
      await typeIn(fatma, "Klaar voor", `1501${new Date().getFullYear() + 1}`);
      for (const figure of [
        "In het fonds",
        "Ik mag deze maand nog voorstellen",
        "Emine mag deze maand nog krijgen",
      ])
        await expect(fatma.getByText(figure).first()).toBeVisible();
      await pressYes(fatma, "Plan voorstellen");
    });

    await test.step("the resident agrees, and says later that it is done", async () => {
      await press(emine, "Mijn plan", "link");
      await pressYes(emine, "Ja, dit spreken we af");
      const step = emine.locator("li.sc-card", { hasText: "Een dag helpen in het buurthuis" });
      await tabTo(emine, step.getByRole("button", { name: "Dit is klaar" }));
      await emine.keyboard.press("Enter");
      await press(emine, "Stuur naar mijn mentor");
      await expect(step.getByText("Klaar gemeld")).toBeVisible();
    });

    await test.step("the mentor approves it", async () => {
      await press(fatma, "Vandaag", "link");
      const card = fatma.locator(".sc-card", { hasText: "Een dag helpen in het buurthuis" });
      await tabTo(fatma, card.getByRole("button", { name: "Goedkeuren", exact: true }));
      await fatma.keyboard.press("Enter");
      await expect(fatma.getByText(/Goedgekeurd: Een dag helpen/)).toBeVisible();
    });

    const sonja = await browser.newPage();
    await test.step("the resident offers coins, and the creditor says yes", async () => {
      await press(emine, "Mijn schulden", "link");
      await press(emine, "Schuld kleiner maken", "link");
      await tabTo(emine, emine.getByRole("textbox", { name: /hoeveel munten/ }));
      await emine.keyboard.press("ControlOrMeta+a");
      await emine.keyboard.type("8");
      await press(emine, "Schuld kleiner maken");
      // One waited already, as the pilot began.
      await expect(emine.getByText(/Geen antwoord\? Dan haalt u alles terug\./)).toHaveCount(2);

      await visitAs(sonja, "Sonja");
      await pressYes(sonja, "Akkoord");
      await press(emine, "Begin", "link");
      await expect(emine.getByText("Gemeente Arnhem zei ja!")).toBeVisible();
    });

    await test.step("the resident stops for a while, and goes on", async () => {
      await press(emine, "Hulp", "link");
      await press(emine, "Even stoppen");
      await press(emine, "Begin", "link");
      await press(emine, "Weer verder");
      await expect(emine.getByText("U bent even gestopt.")).toHaveCount(0);
    });
  });

  test("the office puts something to do on the list, and takes it off", async ({ page: joost }) => {
    await visitAs(joost, "Joost");
    await joost.goto("/office/programme");
    await press(joost, "Op de lijst zetten");
    await typeIn(joost, "Wat gaat de bewoner doen?", "Voorlezen op school");
    await tabTo(joost, joost.getByLabel("Onderwerp"));
    await joost.keyboard.type("Leren");
    await typeIn(joost, "Beloning in munten", "12");
    await typeIn(joost, "Waarom dit bedrag?", "2 uur en een half uur reizen");
    await press(joost, "Op de lijst zetten");
    const listed = joost.getByRole("listitem").filter({ hasText: "Voorlezen op school" });
    await tabTo(joost, listed.getByRole("button", { name: "Van de lijst halen" }));
    await joost.keyboard.press("Enter");
    await expect(listed).toHaveCount(0);
  });
});
