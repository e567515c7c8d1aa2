import { expect, test } from "./story.ts";
import { visitAs } from "./visit.ts";

/** What `npm start` promises on two cores for a folder in which the pilot is loaded. */
const PROMISED_SECONDS = 25;

test("a second start is usable within 25 seconds, and everything is there", async ({ page }) => {
  const first = process.env["FIRST_START_SECONDS"];
  const seconds = process.env["SECOND_START_SECONDS"];
  test.skip(seconds === undefined, "This house was open already");
  await visitAs(page, "Samira");
  await expect(page.getByRole("heading", { level: 1, name: "Begin" })).toBeVisible();
  // A machine with less than two cores to itself is slower at the first start too: there that is the measure.
  expect(Number(seconds)).toBeLessThan(Math.max(PROMISED_SECONDS, Number(first)));
});
