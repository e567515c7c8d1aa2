import type { Page } from "@playwright/test";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { openBook, openHand } from "./book.ts";
import { expect, test } from "./story.ts";
import { choose, sayYes, visitAs } from "./visit.ts";

const inDays = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** The official's page about a resident. */
async function openPerson(office: Page, name: string): Promise<void> {
  await choose(office, "Bewoners");
  await office
    .getByRole("link", { name: new RegExp(`^${name}`) })
    .first()
    .click();
  await expect(office.getByRole("heading", { level: 1, name })).toBeVisible();
}

test("the office adds an organisation, names a colleague and ends the role", async ({
  page: joost,
}) => {
  const { person } = await openBook().told("Esra");
  const { address } = privateKeyToAccount(generatePrivateKey());
  await openHand().makeMentor(address, person.address);
  await visitAs(joost, "Joost");
  await choose(joost, "Medewerkers");
  await joost.getByLabel("Naam van een nieuwe organisatie").fill("Buurtwerk Oost");
  await joost.getByRole("button", { name: "Organisatie toevoegen" }).click();
  await expect(joost.getByRole("listitem").filter({ hasText: "Buurtwerk Oost" })).toBeVisible();

  await joost
    .getByLabel(/Deze medewerker heeft nog geen naam/)
    .first()
    .fill("Willemijn");
  await joost.getByRole("button", { name: "Naam bewaren", disabled: false }).click();
  const colleague = joost
    .getByRole("listitem")
    .filter({ has: joost.getByRole("heading", { name: /Willemijn/ }) });
  await colleague.getByRole("button", { name: "Rol intrekken" }).click();
  await colleague.getByRole("button", { name: "Ja: Rol intrekken" }).click();
  await expect(colleague.getByText("Ingetrokken")).toBeVisible();
});

test("the office lets somebody look along for longer, and no more; the auditor says why", async ({
  page: joost,
  browser,
}) => {
  const guus = await browser.newPage();
  await visitAs(guus, "Guus");
  await guus.getByLabel("Uw reden").fill("Jaarlijkse controle");
  await guus.getByRole("button", { name: "Opschrijven en kijken" }).click();
  await expect(guus.getByText(/Uw reden: Jaarlijkse controle\./)).toBeVisible();

  await visitAs(joost, "Joost");
  await expect(joost.getByRole("link", { name: "Vandaag", exact: true })).toBeVisible();
  const rows = await joost.locator(".sc-menu li").evaluateAll((all) => {
    const shown = all.filter((one) => one.checkVisibility());
    return new Set(shown.map((one) => one.getBoundingClientRect().top)).size;
  });
  expect(rows).toBeLessThanOrEqual(2);
  await choose(joost, "Meekijkers");
  await joost.getByLabel("Voor wie").selectOption("Olaf");
  await joost.getByLabel("Kijkt mee als").selectOption("Onderzoeker");
  await joost.getByLabel("Organisatie").selectOption("Rijnstad");
  await joost.getByLabel("Tot en met").fill(inDays(90));
  await joost.getByLabel("Waarom").fill("Schrijft het tweede verslag");
  await joost.getByRole("button", { name: "Laten meekijken" }).click();
  const olaf = joost
    .getByRole("listitem")
    .filter({ has: joost.getByRole("heading", { name: "Olaf" }) });
  await expect(olaf.getByText("Schrijft het tweede verslag")).toBeVisible();
  await olaf.getByRole("button", { name: "Meekijken stoppen" }).click();
  await olaf.getByRole("button", { name: "Ja: meekijken stoppen" }).click();
  await expect(olaf).toHaveCount(0);
});

test("the office opens a fund and closes it, and says in other words where people stand", async ({
  page: joost,
}) => {
  await visitAs(joost, "Joost");
  await choose(joost, "Fondsen");
  const funds = joost.getByRole("heading", { name: /^Fonds \d+$/ });
  await expect(funds.first()).toBeVisible();
  const before = await funds.count();
  await joost
    .getByRole("group", { name: "Voor welke wijken" })
    .getByText("Geitenkamp", { exact: true })
    .click();
  await joost.getByLabel("Geldt tot en met").fill(inDays(200));
  await sayYes(joost, "Fonds openen");
  await expect(funds).toHaveCount(before + 1);
  const added = joost.locator(".sc-card", { hasText: "Er is nog niets toegezegd" });
  await added.getByRole("button", { name: "Fonds sluiten" }).click();
  await joost.getByRole("button", { name: "Ja: Fonds sluiten" }).click();
  await expect(joost.getByText(/gesloten/).first()).toBeVisible();

  await choose(joost, "Te doen in de buurt");
  await joost.getByRole("button", { name: "Andere woorden kiezen" }).click();
  // As many as before, and the last as it was: other stories read it.
  const words = [
    "Dit lukt nog niet",
    "Dit is moeilijk",
    "Het gaat wel",
    "Dit gaat best",
    "Dit gaat goed",
  ];
  await joost.getByLabel("Nieuwe woorden").fill(words.join("\n"));
  await joost.getByRole("button", { name: "Deze woorden gebruiken" }).click();
  await expect(joost.getByText("Dit lukt nog niet", { exact: true })).toBeVisible();
});

test("the office writes down what coins are by law, puts it right, and both stay to be read", async ({
  page: joost,
}) => {
  await visitAs(joost, "Joost");
  await choose(joost, "Grenzen en besluit");
  await expect(joost.getByText("Per maand")).toBeVisible();
  const decide = async (label: string, reference: string) => {
    await joost.getByRole("button", { name: "Een besluit opschrijven" }).click();
    await joost.getByLabel("Zo noemt het besluit munten").selectOption(label);
    await joost.getByLabel("Tellen munten mee als inkomen?").selectOption({ index: 1 });
    await joost.getByLabel("Dag van het besluit").fill(inDays(-40));
    await joost.getByLabel("Nummer, of waar het te lezen is").fill(reference);
    await joost.getByLabel("Telefoonnummer voor vragen").fill("14 026");
    await sayYes(joost, "Besluit opschrijven");
  };
  const wrong = `B&W ${Date.now()}`;
  await decide("een vergoeding van onkosten", wrong);
  await expect(joost.getByText(wrong)).toBeVisible();
  await decide("een gift", `${wrong} A`);
  await expect(joost.getByText(`${wrong} A`)).toBeVisible();
  const replaced = joost.getByRole("listitem").filter({ hasText: "Vervangen op" });
  await expect(replaced.filter({ hasText: "een vergoeding van onkosten" }).first()).toBeVisible();
});

test("an agreement is written down, begun by a second official, and ended", async ({
  page: joost,
  browser,
}) => {
  await visitAs(joost, "Joost");
  await choose(joost, "Afspraken");
  await joost.getByLabel("Schuldeiser").selectOption("Kredietbank E");
  await joost.getByLabel("Schuld die weggaat per munt van 1,00").fill("1,00");
  await joost.getByLabel("Geldt tot en met").fill(inDays(200));
  await joost.getByLabel("Dagen om te antwoorden").fill("21");
  await joost.getByLabel("Hoe de schuld weggaat").selectOption({ index: 1 });
  await joost.getByLabel("Hoogstens per jaar").fill("1.000,00");
  await joost.getByLabel("Rente en kosten staan stil").selectOption("Ja");
  await sayYes(joost, "Afspraak vastleggen");
  await expect(joost.getByText("Wacht op een tweede medewerker").first()).toBeVisible();

  const leila = await browser.newPage();
  await visitAs(leila, "Leila");
  await choose(leila, "Afspraken");
  await sayYes(leila, "Goedkeuren");
  await expect(leila.getByText("Wacht op een tweede medewerker")).toHaveCount(0);
  const begun = leila
    .locator(".sc-card", { has: leila.getByRole("heading", { name: "Kredietbank E" }) })
    .last();
  await begun.getByRole("button", { name: "Afspraak stoppen" }).click();
  await begun.getByRole("button", { name: "Ja: Afspraak stoppen" }).click();
  await expect(leila.getByText("Gestopt").first()).toBeVisible();
});

test("what changes in somebody's life: a household, money from elsewhere, who looks along", async ({
  page: joost,
}) => {
  await visitAs(joost, "Joost");
  await openPerson(joost, "Wendy");
  await joost.getByRole("button", { name: "Huishouden of wijk veranderen" }).click();
  await joost.getByLabel("Waarom verandert dit?").fill("Woont nu alleen");
  await sayYes(joost, "Veranderen");
  await expect(joost.getByText("Het huishouden is veranderd.").first()).toBeVisible();

  await joost.getByRole("button", { name: "Bedrag van een maand opschrijven" }).click();
  await joost.getByLabel("Bedrag dat meetelt").fill("40");
  await joost.getByLabel("Van wie").fill("Een fonds");
  await joost.getByLabel("Waarom telt dit bedrag mee?").fill("Gift voor huur");
  await sayYes(joost, "Opschrijven");
  await expect(joost.getByText("Het bedrag staat in het boek.").first()).toBeVisible();

  await joost.getByLabel("Wie moet eerst meekijken?").selectOption({ index: 1 });
  await sayYes(joost, "Vastleggen wie meekijkt");
  await sayYes(joost, "Meekijken is niet meer nodig");
  await expect(joost.getByLabel("Wie moet eerst meekijken?")).toBeVisible();
});
