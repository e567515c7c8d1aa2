import { expect, test } from "./story.ts";
import { visitAs } from "./visit.ts";

test("the first page says who is signed in, with the way on and the way out", async ({ page }) => {
  await visitAs(page, "Samira");
  await page.getByRole("banner").getByRole("link").first().click();
  const status = page.getByRole("status").filter({ hasText: "U bent ingelogd als Samira." });
  await expect(status).toBeVisible();

  await page.getByRole("link", { name: "Verder als Samira" }).click();
  await expect(page).toHaveURL(/\/resident/);

  await page.goto("/");
  await status.getByRole("button", { name: "Uitloggen" }).click();
  await expect(status).toHaveCount(0);
  await page.goto("/resident");
  await expect(page.getByText("U bent nu niet ingelogd.")).toBeVisible();
});
