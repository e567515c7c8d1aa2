import { expect, test } from "./story.ts";
import { choose, phoneOf } from "./visit.ts";

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
