import { inDossier } from "./dossier-database.ts";
import { bringWallet } from "./own-key.ts";
import { passDays } from "./pass-time.ts";
import { expect, test } from "./story.ts";
import { choose, sayYes, visitAs } from "./visit.ts";

test("an end that nobody answered is confirmed by another official, and what is too old is destroyed by two", async ({
  page: joost,
  browser,
}) => {
  const stranger = await browser.newPage();
  const key = await bringWallet(stranger, "Mijn sleutel");
  await stranger.goto("/");
  await stranger.getByRole("button", { name: "Inloggen met Mijn sleutel" }).click();
  await stranger.getByLabel("Hoe heet u?").fill("Klaas Voorbij");
  await stranger.getByRole("button", { name: "Vraag om mee te doen" }).click();
  await expect(stranger.getByText("Gelukt. Het kantoor ziet uw vraag.")).toBeVisible();
  const longAgo =
    "UPDATE application SET at = now() - interval '91 days' WHERE lower(subject) = lower($1)";
  await inDossier(longAgo, [key.address]);

  const leila = await (await browser.newContext()).newPage();
  await visitAs(joost, "Joost");
  await visitAs(leila, "Leila");
  await choose(joost, "Bewoners");
  await joost.getByRole("link", { name: "Carla" }).click();
  await joost.getByRole("button", { name: "Einde van de deelname aankondigen" }).click();
  await joost.getByLabel("Wat is er gebeurd?").selectOption("Lang niet te bereiken");
  await joost.getByLabel("Waar gaat u op af?").fill("Drie bezoeken, niemand thuis.");
  await sayYes(joost, "Aankondigen");
  await expect(joost.getByText("U kondigde dit zelf aan.")).toBeVisible();

  await passDays(31);
  await choose(leila, "Bewoners");
  await leila.getByRole("link", { name: "Carla" }).click();
  await sayYes(leila, "Deelname stoppen");
  await expect(leila.getByRole("button", { name: "Deelname stoppen" })).toHaveCount(0);

  await choose(joost, "Vernietigen");
  const putForward = joost.getByRole("button", { name: "Leg voor aan een collega" });
  await putForward.click();
  await joost.getByRole("button", { name: "Trek het voorstel in" }).click();
  await putForward.click();
  await expect(joost.getByRole("button", { name: "Trek het voorstel in" })).toBeVisible();
  await choose(leila, "Vernietigen");
  await leila.getByRole("button", { name: "Akkoord gaan" }).click();
  await leila.getByRole("button", { name: "Vernietig dit nu" }).click();
  await expect(leila.getByText("Er is nog niets vernietigd.")).toHaveCount(0);
});
