import { openBook } from "./book.ts";
import { expect, test } from "./story.ts";
import { choose, phoneOf, visitAs } from "./visit.ts";

test("a debt is listed from a letter, and the resident alone decides which creditor knows", async ({
  page,
  browser,
}) => {
  test.slow();
  const book = openBook();
  const before = await book.told("Karim");

  await test.step("the mentor lists the letter together with the resident", async () => {
    await visitAs(page, "Fatma");
    // Somebody who is not hers, or nobody at all: the page does not say which.
    await page.goto(`/mentor/people/0x${"1".repeat(40)}/letter`);
    await expect(
      page.getByRole("heading", { level: 1, name: "Deze persoon hoort niet bij u" }),
    ).toBeVisible();
    await page.getByRole("link", { name: "Naar uw lijst" }).click();
    await page.getByRole("link", { name: /Karim/ }).first().click();
    await page.getByRole("link", { name: "Schuld uit een brief opschrijven" }).click();
    await page.getByLabel("Van welke schuldeiser is de schuld?").selectOption("DUO");
    await page.getByLabel("Kenmerk", { exact: true }).fill("DU-2025-300400");
    await page.getByLabel("Soort schuld").fill("Achterstallige termijnen studieschuld");
    await page.getByLabel("Eerste bedrag").fill("240,10");
    await page.getByLabel("Kosten").fill("15");
    await expect(page.getByText("Samen: € 255,10")).toBeVisible();
    const today = new Date().toISOString().slice(0, 10);
    await page.getByLabel("Peildatum").fill(today);
    await expect(page.getByRole("button", { name: "Opschrijven" })).toBeDisabled();
    await page.getByLabel("Kunnen er munten naartoe?").selectOption("Ja");
    await page.getByRole("button", { name: "Opschrijven" }).click();
    await expect(page.getByText(/Opgeschreven: DU-2025-300400\./)).toBeVisible();
    await page.getByRole("link", { name: "Terug naar Karim" }).click();
  });
  const asMentor = page.getByRole("listitem").filter({ hasText: "DU-2025-300400" });
  await expect(asMentor).toContainText("De bewoner moet nog kiezen");

  const merel = await (await browser.newContext()).newPage();
  const codeIsListed = async (listed: boolean) => {
    await visitAs(merel, "Merel");
    await merel.goto("/creditor/claims/new");
    const field = merel.getByLabel("Code van de bewoner");
    await expect(field).toBeVisible();
    await field.selectOption({ index: 1 });
    for (const option of await field.locator("option").allInnerTexts()) {
      await field.selectOption(option);
      if (await merel.getByRole("button", { name: "DU-2025-300400" }).isVisible()) {
        expect(listed).toBe(true);
        return;
      }
    }
    expect(listed).toBe(false);
  };
  await codeIsListed(false);

  await test.step("the mentor begins to put it right, with a reason", async () => {
    await asMentor.getByRole("button", { name: "Klopt deze brief niet?" }).click();
    await asMentor.getByLabel("Kosten").fill("12,00");
    await asMentor.getByLabel("Wat klopte er niet?").fill("Er kwam een nieuwe brief.");
    await expect(asMentor.getByText("Eerst: 15,00. Straks: 12,00.")).toBeVisible();
  });

  const karim = await phoneOf(browser, "Karim");
  await expect(karim.getByText("Mag deze schuldeiser weten dat u meedoet?")).toBeVisible();
  const letter = karim.getByRole("listitem").filter({ hasText: "DU-2025-300400" });
  const residentCorrects = async () => {
    await choose(karim, "Mijn schulden");
    await letter.getByRole("button", { name: "Klopt deze brief niet?" }).click();
    await letter.getByLabel("Kosten").fill("10,00");
    await letter.getByLabel("Wat klopte er niet?").fill("De kosten waren lager.");
    await letter.getByRole("button", { name: "Bewaar de verbetering" }).click();
    await expect(letter.getByRole("button", { name: /Eerder stond hier iets/ })).toBeVisible();
    await expect(letter).toContainText("250,10");
  };
  await test.step("the resident is first, by a moment: the mentor is told, and loses nothing", async () => {
    let first = true;
    await page.route("**/api/v1/letters/*/versions", async (route) => {
      if (route.request().method() === "POST" && first) {
        first = false;
        await residentCorrects();
      }
      await route.continue();
    });
    const keep = asMentor.getByRole("button", { name: "Bewaar de verbetering" });
    await keep.click();
    await expect(asMentor).toContainText("Iemand heeft dit intussen veranderd.");
    await expect(asMentor).toContainText("Dit stond er eerst: 15,00. Het werd: 10,00.");
    await expect(asMentor.getByText("Eerst: 10,00. Straks: 12,00.")).toBeVisible();
    await keep.click();
    await expect(keep).toHaveCount(0);
    await expect(asMentor).toContainText("252,10");
    await page.unroute("**/api/v1/letters/*/versions");

    await karim.reload();
    await letter.getByRole("button", { name: /Eerder stond hier iets anders/ }).click();
    await expect(letter).toContainText("Dit stond er eerst: 15,00. Het werd: 10,00.");
    await letter.getByRole("button", { name: "Terug" }).click();
  });

  await test.step("the resident says yes, and the creditor gets a code", async () => {
    await expect(letter).toContainText("252,10");
    await letter.getByRole("button", { name: "Ja, dat mag" }).click();
    await expect(letter.getByText("Mag het weten", { exact: true })).toBeVisible();

    await page.reload();
    await expect(asMentor).toContainText(/De schuldeiser mag het weten\. Code: .{4}-.{4}\./);
    await codeIsListed(true);
  });

  await test.step("the resident takes it back, and the creditor has no code any more", async () => {
    await letter.getByRole("button", { name: "Nee", exact: true }).click();
    await expect(letter.getByText("Mag het niet weten", { exact: true })).toBeVisible();
    await page.reload();
    await expect(asMentor).toContainText("De bewoner wil niet dat deze schuldeiser het weet.");
    await codeIsListed(false);
  });

  // A letter is nobody else's business: nothing of it is on the chain.
  expect((await book.told("Karim")).lines).toEqual(before.lines);
});
