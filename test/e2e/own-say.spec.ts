import { axe } from "./axe.ts";
import { expect, test } from "./story.ts";
import { choose, phoneOf, sayYes, visitAs } from "./visit.ts";

test("an idea becomes a plan, gets better words from both, and a step is dropped", async ({
  page: fatma,
  browser,
}) => {
  const samira = await phoneOf(browser, "Samira");
  await choose(samira, "Mijn plan");
  await samira.getByRole("button", { name: "Ik heb zelf een idee" }).click();
  await samira.getByLabel("Wat wilt u graag doen?").fill("Fietsen maken voor de buurt");
  await samira.getByRole("button", { name: "Stuur naar mijn mentor" }).click();
  await expect(samira.getByText("Wacht op uw mentor")).toBeVisible();

  await visitAs(fatma, "Fatma");
  const idea = fatma.locator(".sc-card", { hasText: "Een idee van Samira" });
  await expect(idea.getByText("Fietsen maken voor de buurt")).toBeVisible();
  await idea.getByRole("link", { name: "Maak er een voorstel van" }).click();
  await fatma.getByLabel("Hoe heet het plan?").fill("De buurt rijdt weer");
  await expect(fatma.getByLabel("Wat gaat de bewoner doen?")).toHaveValue(
    "Fietsen maken voor de buurt",
  );
  await fatma.getByLabel("Onderwerp").selectOption("Werk");
  await fatma.getByLabel("Beloning in munten").fill("10");
  const due = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  await fatma.getByLabel("Klaar voor").fill(due);
  await sayYes(fatma, "Plan voorstellen");

  await expect(samira.getByText("Uw mentor maakte er een voorstel van").first()).toBeVisible();
  await sayYes(samira, "Ja, dit spreken we af");
  const step = samira.locator("li.sc-card", { hasText: "Fietsen maken voor de buurt" }).first();
  await step.getByText("Iets anders met deze stap").click();
  await step.getByRole("button", { name: "Andere woorden voorstellen" }).click();
  await step.getByLabel("Hoe kan het beter staan?").fill("Vijf fietsen maken voor de buurt");
  await sayYes(samira, "Deze woorden voorstellen");
  await expect(samira.getByText("De ander moet nog ja zeggen.")).toBeVisible();

  await expect(fatma.getByText("De bewoner stelt andere woorden voor.")).toBeVisible();
  await fatma.getByRole("button", { name: "Ja, deze woorden" }).click();
  const better = samira.locator("li.sc-card", { hasText: "Vijf fietsen maken voor de buurt" });
  await expect(better.first()).toBeVisible();
  await expect(samira.getByText("Andere woorden voorgesteld")).toHaveCount(0);
  await better.getByRole("button", { name: "Deze stap niet" }).click();
  await better.getByRole("button", { name: "Ja: Deze stap niet" }).click();
  await expect(better.getByText("Gestopt", { exact: true })).toBeVisible();
  await expect(samira.locator(".sc-check--mismatch")).toHaveCount(0);
});

test("what somebody says of themselves stands first, for them and their mentor", async ({
  page: fatma,
  browser,
}) => {
  const samira = await phoneOf(browser, "Samira");
  await choose(samira, "Mijn plan");
  await samira.getByRole("button", { name: "Ik vertel iets over mijzelf" }).click();
  await expect(samira.getByText("Schrijf ergens iets op.")).toBeVisible();
  await samira.getByLabel("Waar bent u goed in?").fill("Koken voor veel mensen");
  await samira.getByLabel("Waar droomt u van?").fill("Een eigen eethuis");
  await axe(samira);
  await samira.getByRole("button", { name: "Opschrijven", exact: true }).click();
  const own = samira.getByRole("main").locator(".sc-card").first();
  await expect(own.getByText("Koken voor veel mensen")).toBeVisible();
  await expect(own.getByText("Ik wil", { exact: true })).toHaveCount(0);

  await visitAs(fatma, "Fatma");
  await choose(fatma, "Mijn mensen");
  await fatma
    .getByRole("main")
    .getByRole("link", { name: /Samira/ })
    .first()
    .click();
  await expect(fatma.getByText("Een eigen eethuis")).toBeVisible();
  await fatma.getByRole("button", { name: "Deze woorden veranderen" }).click();
  await fatma.getByLabel("Wat wilt u bereiken?").fill("Eerst de taal leren");
  await axe(fatma);
  await fatma.getByRole("button", { name: "Opschrijven", exact: true }).click();
  await expect(fatma.getByText("Eerst de taal leren")).toBeVisible();
  // Nothing of it is on the chain, so that no block tells the other page.
  await samira.reload();
  await expect(own.getByText("Eerst de taal leren")).toBeVisible();
  await expect(own.getByText("Koken voor veel mensen")).toBeVisible();
});

test("an end is announced, and stopped by one touch of who is still there", async ({
  page: joost,
  browser,
}) => {
  await visitAs(joost, "Joost");
  await choose(joost, "Bewoners");
  await joost.getByRole("link", { name: "Yolanda" }).click();
  await joost.getByRole("button", { name: "Einde van de deelname aankondigen" }).click();
  await joost.getByLabel("Wat is er gebeurd?").selectOption("Verhuisd zonder bericht");
  await joost.getByLabel("Waar gaat u op af?").fill("Post kwam drie keer terug.");
  await sayYes(joost, "Aankondigen");
  await expect(joost.getByText("U kondigde dit zelf aan.")).toBeVisible();

  const yolanda = await phoneOf(browser, "Yolanda");
  await expect(yolanda.getByText("Post kwam drie keer terug.")).toBeVisible();
  await yolanda.getByRole("button", { name: "Ik ben er nog" }).click();
  await expect(yolanda.getByRole("main").getByText("U blijft meedoen.")).toBeVisible();
  await expect(
    joost.getByRole("button", { name: "Einde van de deelname aankondigen" }),
  ).toBeVisible();
});
