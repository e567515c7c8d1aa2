import { readFileSync } from "node:fs";
import { axe } from "./axe.ts";
import { expect, test } from "./story.ts";
import { choose, phoneOf, visitAs } from "./visit.ts";

test("a resident sees who looked, and takes a mentor's look at the debts away", async ({
  page,
  browser,
}) => {
  await visitAs(page, "Fatma");
  await choose(page, "Mijn mensen");
  await page.getByRole("link", { name: /Karim/ }).first().click();
  await expect(page.getByRole("heading", { name: "Schulden" }).first()).toBeVisible();

  const karim = await phoneOf(browser, "Karim");
  await choose(karim, "Hulp");
  await karim.getByRole("link", { name: "Mijn gegevens" }).click();
  await karim.getByRole("button", { name: "Meer van vroeger" }).first().click();
  await expect(karim.getByText(/^Fatma .* keek: uw brieven over schulden/).first()).toBeVisible();
  await axe(karim);

  const debts = karim.getByRole("group", { name: "Mag uw mentor uw schulden zien?" });
  await debts.getByRole("button", { name: "Nee" }).click();
  await expect(debts).toContainText("Nu: nee.");
  await page.reload();
  await expect(page.getByText("Deze bewoner deelt de schulden nu niet met u.")).toBeVisible();

  await debts.getByRole("button", { name: "Altijd" }).click();
  await expect(debts).toContainText("Nu: altijd");
  await page.reload();
  await expect(page.getByRole("heading", { name: "Schulden" }).first()).toBeVisible();
  await expect(page.getByText("Deze bewoner deelt de schulden nu niet met u.")).toHaveCount(0);

  const download = karim.waitForEvent("download");
  await karim.getByRole("button", { name: "Haal alles op als bestand" }).click();
  const mine = JSON.parse(readFileSync(await (await download).path(), "utf8")) as {
    $schema: string;
    records: { kind: string; content: { name?: string } }[];
  };
  expect(mine.$schema).toContain("my-data.json");
  expect(mine.records.find(({ kind }) => kind === "person")!.content.name).toBe("Karim");
});

test("a resident does not agree, the office answers once, and the resident reads the answer", async ({
  page,
  browser,
}) => {
  const text = "De cursus telde wel mee";
  const karim = await phoneOf(browser, "Karim");
  await choose(karim, "Hulp");
  await karim.getByRole("link", { name: "Mijn gegevens" }).click();
  await karim.getByLabel("Waarover gaat het?").selectOption("Iemand zei nee");
  await karim.getByLabel("Wat is er?").fill(text);
  await karim.getByRole("button", { name: "Verstuur", exact: true }).click();
  await expect(karim.getByText(/antwoordt voor/).first()).toBeVisible();

  await visitAs(page, "Joost");
  await page.getByRole("link", { name: "1 bewoner wacht op antwoord" }).click();
  const card = page.locator(".sc-card", { hasText: "Karim is het niet eens" });
  await expect(card.getByText(text)).toBeVisible();
  await expect(card.getByText("Iemand zei nee")).toBeVisible();
  await card.getByRole("button", { name: "Antwoorden" }).click();
  await card.getByLabel("Uw antwoord").fill("U hebt gelijk, dat wordt hersteld");
  await expect(card.getByText(/U kunt het daarna niet meer veranderen/)).toBeVisible();
  await axe(page);
  await card.getByRole("button", { name: "Ja: antwoord versturen" }).click();
  await expect(page.getByText("Niemand wacht op antwoord.")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Al beantwoord" })).toBeVisible();
  await expect(card.getByText("U hebt gelijk, dat wordt hersteld")).toBeVisible();

  await karim.reload();
  await expect(karim.getByText("Antwoord: U hebt gelijk, dat wordt hersteld")).toBeVisible();
});
