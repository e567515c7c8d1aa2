import { pagesAsTheyStand } from "./pages-as-they-stand.ts";
import { expect, test } from "./story.ts";

test("of each open page is told where it is, what stands there and what was refused", async ({
  page,
  context,
}) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { name: "Met wie kijkt u mee?" })).toBeVisible();
  await page.evaluate(() => fetch("/api/v1/invitations"));
  const other = await context.newPage();
  await other.setContent(`<main>${"<p>One line</p>".repeat(100)}</main>`);

  const { message } = await pagesAsTheyStand([context]);
  expect(message).toContain("--- /\n");
  expect(message).toMatch(/heading "Met wie kijkt u mee\?"/);
  expect(message).toContain("request: GET /api/v1/invitations: 401");
  expect(message).toContain("--- blank\n");
  expect(message).toMatch(/paragraph: One line\n\(\d+ lines more\)/);
});
