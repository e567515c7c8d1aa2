import { expect, test } from "./story.ts";
import { choose, phoneOf } from "./visit.ts";

test("who skips what stands on every page comes past the menu of a desk too", async ({
  browser,
}) => {
  const samira = await phoneOf(browser, "Samira");
  await choose(samira, "Mijn plan");
  await samira.getByRole("link", { name: "Ga naar de inhoud" }).press("Enter");
  await expect(samira.getByRole("heading", { level: 1, name: "Mijn plan" })).toBeFocused();
});

test("a button that goes away when it is pressed leaves the focus with what came in its place", async ({
  browser,
}) => {
  const samira = await phoneOf(browser, "Samira");
  await choose(samira, "Mijn plan");
  const open = samira.getByRole("button", { name: "Ik heb zelf een idee" });
  await open.press("Enter");
  await expect(samira.locator(":focus")).toContainText("Wat wilt u graag doen?");
  await samira.keyboard.press("Tab");
  await expect(samira.getByLabel("Wat wilt u graag doen?")).toBeFocused();

  await samira.getByRole("button", { name: "Terug" }).press("Enter");
  await expect(open).toBeFocused();
});

test("what comes in above the focus does not push it out of the picture, and who scrolled away stays there", async ({
  browser,
}) => {
  const samira = await phoneOf(browser, "Samira");
  const link = samira.getByRole("link", { name: "Mijn plan", exact: true });
  await link.focus();
  // By a key, there and back.
  await samira.keyboard.press("Tab");
  await samira.keyboard.press("Shift+Tab");
  await expect(link).toBeFocused();
  // At the top, where no browser keeps the place of what is read by itself.
  expect(await samira.evaluate(() => scrollY)).toBe(0);
  /** As a notice or a card does that is told only now; until the page has been drawn with it. */
  const comeIn = () =>
    samira.evaluate(async () => {
      const card = document.createElement("div");
      card.style.height = `${innerHeight}px`;
      document.body.prepend(card);
      for (let frame = 0; frame < 3; frame += 1)
        await new Promise((drawn) => requestAnimationFrame(drawn));
    });
  await comeIn();
  await expect(link).toBeInViewport({ ratio: 1 });

  await samira.mouse.wheel(0, -10_000);
  await expect(link).not.toBeInViewport();
  await comeIn();
  await expect(link).not.toBeInViewport();
  expect(await samira.evaluate(() => scrollY)).toBe(0);
});

test("what comes in above the focus in the moment that it comes there does not push it out either", async ({
  browser,
}) => {
  const samira = await phoneOf(browser, "Samira");
  const link = samira.getByRole("link", { name: "Mijn plan", exact: true });
  await link.focus();
  await samira.keyboard.press("Tab");
  await samira.keyboard.press("Shift+Tab");
  await link.evaluate((focused: HTMLElement) => {
    focused.blur();
    focused.focus();
    const card = document.createElement("div");
    card.style.height = `${innerHeight}px`;
    document.body.prepend(card);
  });
  await expect(link).toBeInViewport({ ratio: 1 });
});
