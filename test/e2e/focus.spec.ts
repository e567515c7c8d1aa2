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
