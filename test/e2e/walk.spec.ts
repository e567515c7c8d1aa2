import { expect, test } from "@playwright/test";
import { openBook } from "./book.ts";
import { beginAgain, choose, phoneOf, visitAs } from "./visit.ts";

const STEP = "Drie ochtenden geholpen in het buurthuis";

test.describe("the first ten minutes", () => {
  test("a step is confirmed, coins are offered, the water bill falls to 155,95", async ({
    page,
    browser,
  }) => {
    test.setTimeout(400_000);
    await beginAgain(page);
    const book = openBook();

    await test.step("the start page says what this is", async () => {
      await expect(
        page.getByText("Oefenversie. Alle mensen, afspraken en bedragen zijn verzonnen."),
      ).toBeVisible();
    });

    await test.step("the mentor finds one card, and sees Wim's wallet beside it", async () => {
      await visitAs(page, "Peter");
      await expect(page.getByRole("heading", { name: "Wie wacht op mij" })).toBeVisible();
      await expect(page.getByRole("main").getByText(STEP).first()).toBeVisible();
      await expect(page.getByRole("button", { name: "Goedkeuren", exact: true })).toHaveCount(1);
      const panel = page.getByRole("region", { name: "Wat Wim nu ziet" });
      await expect(panel.getByText("0,00", { exact: true }).first()).toBeVisible();
    });

    await test.step("one press, and 60,00 appears by itself, with the reason", async () => {
      const minted = await book.totalSupply();
      const panel = page.getByRole("region", { name: "Wat Wim nu ziet" });
      await page.getByRole("button", { name: "Goedkeuren", exact: true }).click();
      await expect.poll(book.totalSupply, { intervals: [20] }).toBe(minted + 6_000n);
      await expect(panel.getByText("60,00", { exact: true }).first()).toBeVisible();
      await expect(panel.getByText(STEP)).toBeVisible();
    });

    const wim = await phoneOf(browser, "Wim");
    await test.step("Wim sees his bill shrink while he chooses", async () => {
      await choose(wim, "Mijn schulden");
      await expect(wim.getByText("205,95").first()).toBeVisible();
      await wim.getByRole("link", { name: "Schuld kleiner maken" }).click();
      await wim.getByRole("textbox", { name: /hoeveel munten/ }).fill("50");
      await expect(wim.getByText(/van 205,95 naar 155,95\. De kosten zijn dan/)).toBeVisible();
      await expect(wim.getByText("Betaal uw termijnen gewoon door.")).toBeVisible();
    });

    await test.step("he offers, and reads what happens without an answer", async () => {
      await wim.getByRole("button", { name: "Schuld kleiner maken" }).click();
      await expect(
        wim.getByText(/Wacht op antwoord, uiterlijk .* Geen antwoord\? Dan krijgt u alles terug\./),
      ).toBeVisible();
      await choose(wim, "Begin");
    });

    const ria = await browser.newPage();
    const before = await book.totalSupply();
    await test.step("the creditor says yes", async () => {
      await visitAs(ria, "Ria");
      await expect(ria.getByText("WB-2025-31007").first()).toBeVisible();
      await ria.getByRole("button", { name: "Akkoord", exact: true }).click();
      await expect.poll(book.totalSupply, { intervals: [20] }).toBe(before - 5_000n);
    });

    await test.step("Wim's wallet says so by itself, in large letters", async () => {
      await expect(wim.getByText("Waterbedrijf D zei ja!")).toBeVisible();
      await expect(wim.getByText(/De kosten zijn helemaal weg/)).toBeVisible();
      await choose(wim, "Mijn schulden");
      await expect(wim.getByText("155,95").first()).toBeVisible();
    });

    await test.step("the chain agrees to the cent", async () => {
      const debts = await Promise.all(
        Array.from({ length: 60 }, (_, index) => book.openOf(index + 1)),
      );
      expect(debts).toContainEqual({ principal: 15_595, increase: 0, interest: 0, costs: 0 });
    });

    await test.step("an altered line is marked red", async () => {
      await choose(wim, "Begin");
      await wim.getByRole("button", { name: "Vervals een regel" }).click();
      await expect(wim.getByText("Een regel is anders dan in het boek.").first()).toBeVisible();
      await wim.getByRole("button", { name: "Haal de echte regels weer op" }).click();
      await expect(wim.getByText("Een regel is anders dan in het boek.")).toHaveCount(0);
    });
  });
});
