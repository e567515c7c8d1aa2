import { openBook } from "./book.ts";
import { expect, test } from "./story.ts";
import { beginAgain, choose, phoneOf, sayYes, visitAs } from "./visit.ts";

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
      const becomes = /van €\s205,95 naar €\s155,95\. De kosten zijn dan/;
      await expect(wim.getByText(becomes).first()).toBeVisible();
      // And is told, once he stops typing.
      await expect(wim.getByRole("status").filter({ hasText: becomes })).toHaveCount(1);
      await expect(wim.getByText("Betaal uw termijnen gewoon door.")).toBeVisible();
    });

    await test.step("he offers, and reads what happens without an answer", async () => {
      await wim.getByRole("button", { name: "Schuld kleiner maken" }).click();
      await expect(
        wim.getByText(/Wacht op antwoord, uiterlijk .* Geen antwoord\? Dan haalt u alles terug\./),
      ).toBeVisible();
      await choose(wim, "Begin");
    });

    const ria = await browser.newPage();
    const before = await book.totalSupply();
    await test.step("the creditor says yes", async () => {
      await visitAs(ria, "Ria");
      await expect(ria.getByText("WB-2025-31007").first()).toBeVisible();
      await sayYes(ria, "Akkoord");
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

test("the walk is read step by step, on a phone and by keyboard, down to a no and to silence", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/");
  const link = (name: string) => page.getByRole("main").getByRole("link", { name, exact: true });
  const steps = [
    ["Lees het stap voor stap", "begin", "205,95"],
    ["Verder: wat doet Peter?", "coins", "60,00"],
    ["Verder: wat doet Wim ermee?", "offer", "50,00"],
    ["Verder: wat zegt het waterbedrijf?", "yes", "155,95"],
    ["En als de schuldeiser nee zegt?", "no", "60,00"],
    ["En als er geen antwoord komt?", "silence", "60,00"],
  ] as const;
  expect(steps.length).toBeLessThanOrEqual(12);
  for (const [name, step, figure] of steps) {
    await expect(link(name)).toBeVisible();
    // The title has the focus after each step: the way on is the first thing behind it.
    if (step === "begin") await link(name).focus();
    else await page.keyboard.press("Tab");
    await expect(link(name)).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(`/walk/${step}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    await expect(page.getByRole("main").getByText(figure, { exact: true }).first()).toBeVisible();
    const sideways = () => document.documentElement.scrollWidth - innerWidth;
    expect(await page.evaluate(sideways)).toBeLessThanOrEqual(0);
  }
  await page.goto("/walk/no");
  await expect(page.getByText("Alle munten zijn meteen terug.", { exact: false })).toBeVisible();
});
