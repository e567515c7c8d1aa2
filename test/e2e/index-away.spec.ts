import type { Page } from "@playwright/test";
import { expect, test } from "./story.ts";
import { visitAs } from "./visit.ts";

/** The index as it is when it does not answer, for what begins with this. @returns how often it was asked. */
async function away(page: Page, path: string): Promise<() => number> {
  let asked = 0;
  await page.route(
    ({ pathname }) => pathname.startsWith(path),
    (route) => {
      asked += 1;
      const problem = {
        type: "/problems/index-unreachable",
        title: "The index is away",
        status: 503,
      };
      return route.fulfill({
        status: 503,
        contentType: "application/problem+json",
        json: problem,
      });
    },
  );
  return () => asked;
}

test("while the index does not answer, the page with help is there, and stopping and leaving on it", async ({
  page,
}) => {
  await visitAs(page, "Emine");
  await away(page, "/index/residents/");
  await page.goto("/resident/help");
  await expect(page.getByText("Een deel kunnen we nu niet laten zien")).toBeVisible();
  await expect(page.getByText("Wie uw mentor is, kunnen we nu niet laten zien.")).toBeVisible();
  for (const name of ["Even stoppen", "Helemaal stoppen"])
    await expect(page.getByRole("button", { name, exact: true })).toBeEnabled();
});

test("while the index does not answer, the page of a person opens, and does not ask without end", async ({
  page,
}) => {
  await visitAs(page, "Fatma");
  await page.goto("/mentor/people");
  const link = page.getByRole("main").getByRole("link", { name: /Emine/ });
  const person = (await link.getAttribute("href"))!;
  const asked = await away(page, "/index/mentors/");
  const begun = Date.now();
  await page.goto(person);
  const main = page.getByRole("main");
  await expect(main.getByRole("heading", { level: 1, name: "Emine" })).toBeVisible();
  await expect(main.getByText("Een deel kunnen we nu niet laten zien")).toBeVisible();
  await expect(main.getByRole("link", { name: "Plan voorstellen" })).toBeVisible();
  // Some at first, and again every few seconds, however long a busy machine took to draw the page.
  const seconds = (Date.now() - begun) / 1_000;
  expect(asked()).toBeLessThan(15 + seconds);
});
