import type { Page } from "@playwright/test";
import { expect, test } from "./story.ts";

/** As somebody does who pastes an address into a tab where the page stands open, or opens a second code there. */
const openHere = (page: Page, code: string) =>
  page.evaluate((hash) => {
    location.hash = hash;
  }, code);

test("a code that is opened in a tab where its page stands already counts there", async ({
  page,
}) => {
  const title = (name: string) => page.getByRole("heading", { level: 1, name });
  await page.goto("/verify");
  await expect(title("Klopt dit bewijs?")).toBeVisible();
  await expect(page.getByRole("alert")).toHaveCount(0);
  await openHere(page, "half-a-code");
  await expect(page.getByRole("alert")).toBeVisible();

  await page.goto("/device");
  await expect(title("Dit toestel toevoegen")).toBeVisible();
  await openHere(page, "A".repeat(22));
  await expect(title("Uw nieuwe telefoon")).toBeVisible();
});
