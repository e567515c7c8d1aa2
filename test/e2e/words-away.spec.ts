import { expect, test } from "./story.ts";
import { visitAs } from "./visit.ts";

test("where the words of what went wrong can not be fetched, the page and what was typed stay", async ({
  page,
}) => {
  let asked = 0;
  await page.route(/\/assets\/errors-/, (route) => {
    asked += 1;
    return route.abort();
  });
  await visitAs(page, "Samira");
  await page.getByRole("link", { name: "Mijn plan" }).click();
  await page.getByRole("button", { name: "Dit is klaar" }).first().click();
  const text = page.getByRole("main").getByRole("textbox").first();
  await text.fill("Alles zit nu in een map.");
  await page.route("**/rpc", (route) => route.abort());
  await page.getByRole("button", { name: "Stuur naar mijn mentor" }).click();

  await expect(page.getByRole("alert").getByText(/De uitleg kan nu niet komen/)).toBeVisible();
  await expect(text).toHaveValue("Alles zit nu in een map.");
  expect(asked).toBeLessThan(10);
});
