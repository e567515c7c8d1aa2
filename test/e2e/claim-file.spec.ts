import { fileURLToPath } from "node:url";
import { expect, test } from "./story.ts";
import { choose, visitAs } from "./visit.ts";

const pilot = (name: string) =>
  fileURLToPath(new URL(`../../scripts/pilot/${name}`, import.meta.url));

test.describe("claims from a file", () => {
  test("a file as Dutch Excel writes it is shown as it was read, and then registered", async ({
    page,
  }) => {
    await visitAs(page, "Henk");
    await choose(page, "Bestand");
    await page.getByLabel("Bestand kiezen").setInputFiles(pilot("debts-excel-nl.csv"));

    await expect(page.getByRole("heading", { name: /^Zo lezen wij het/ })).toBeVisible();
    await expect(page.getByText("puntkomma ( ; )")).toBeVisible();
    await expect(page.getByText("Windows (Excel)")).toBeVisible();
    await expect(page.getByText("Huurachterstand café-ruimte")).toBeVisible();
    await expect(page.getByText("1.497,80").first()).toBeVisible();

    await page.getByRole("button", { name: /in het boek/ }).click();
    await expect(page.getByText("Gelukt: staat in het boek")).toHaveCount(2, { timeout: 90_000 });

    await choose(page, "Vorderingen");
    await expect(page.getByText("VH-2026-004001")).toBeVisible();
  });

  test("the same file again registers nothing twice", async ({ page }) => {
    await visitAs(page, "Henk");
    await choose(page, "Bestand");
    await page.getByLabel("Bestand kiezen").setInputFiles(pilot("debts-excel-nl.csv"));
    const register = page.getByRole("button", { name: /in het boek/ });
    const known = page.getByText("Staat al in het boek: niet nog een keer");
    await expect(register.or(known.first())).toBeVisible();
    if (await register.isVisible()) await register.click();
    await expect(page.getByText(/Gelukt: staat in het boek|Staat al in het boek/)).toHaveCount(2, {
      timeout: 90_000,
    });

    await page.getByLabel("Bestand kiezen").setInputFiles(pilot("debts-excel-nl.csv"));
    await expect(page.getByText("Staat al in het boek: niet nog een keer")).toHaveCount(2);
    await expect(page.getByText("met een ander bedrag? Gebruik dan:")).toBeVisible();
    await expect(page.getByRole("button", { name: /in het boek/ })).toHaveCount(0);
  });

  test("a broken file is refused as a whole, each line with its own sentence", async ({ page }) => {
    await visitAs(page, "Henk");
    await choose(page, "Bestand");
    await page.getByLabel("Bestand kiezen").setInputFiles(pilot("broken-debts.csv"));

    await expect(page.getByRole("heading", { name: /is niet ingelezen/ })).toBeVisible();
    for (let line = 2; line <= 14; line++)
      await expect(page.getByText(`Regel ${line}:`, { exact: true }).first()).toBeVisible();
    const sentences = await page.locator(".sc-problem span").allTextContents();
    expect(new Set(sentences).size).toBeGreaterThanOrEqual(13);
    await expect(page.getByRole("button", { name: /in het boek/ })).toHaveCount(0);
  });
});
