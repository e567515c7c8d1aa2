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
