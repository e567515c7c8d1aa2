import type { Page } from "@playwright/test";
import type { Address } from "viem";
import { openBook } from "./book.ts";
import { passDays } from "./pass-time.ts";
import { proposePlan } from "./propose-plan.ts";
import { setLimits } from "./set-limits.ts";
import { expect, test } from "./story.ts";
import { choose, phoneOf, sayYes, visitAs } from "./visit.ts";

const STEP = "Alle post in een map";

/** A step of 25 coins that both agreed on, and that the mentor approves at the table. */
async function reachStep(resident: Page, mentor: Page, address: Address): Promise<void> {
  await proposePlan(mentor, address, 60);
  await choose(resident, "Mijn plan");
  await sayYes(resident, "Ja, dit spreken we af");
  await mentor.goto(`/mentor/people/${address}`);
  const approve = mentor
    .getByRole("listitem")
    .filter({ hasText: STEP })
    .getByRole("button", { name: "Goedkeuren" });
  await approve.click();
  await mentor.getByRole("button", { name: "Ja: Goedkeuren" }).click();
  await expect(approve).toHaveCount(0);
}

test("coins that were earned above a limit come in the next month, by a press", async ({
  page,
  browser,
}) => {
  const book = openBook();
  const { person } = await book.told("Samira");
  const { address } = person;
  await setLimits(40_00, 400_00);
  await visitAs(page, "Fatma");
  const samira = await phoneOf(browser, "Samira");
  const before = (await book.coinsOf("Samira")).balance;
  await reachStep(samira, page, address);
  expect((await book.coinsOf("Samira")).balance).toBe(before + 25_00n);

  // A second step of 25 passes the 40 of this month: the work counts, and its coins wait.
  await reachStep(samira, page, address);
  await expect(samira.getByText("Verdiend, komt later")).toBeVisible();
  const waits = /^Er is nu geen ruimte: de grens is bereikt\. De munten kunnen komen vanaf 1 /;
  const collect = "Munten laten komen";
  for (const one of [samira, page]) {
    await expect(one.getByText(waits)).toBeVisible();
    await expect(one.getByRole("button", { name: collect })).toHaveCount(0);
  }
  expect((await book.coinsOf("Samira")).balance).toBe(before + 25_00n);

  await passDays(32);
  await expect(page.getByRole("button", { name: collect })).toBeVisible();
  await expect(samira.getByRole("button", { name: collect })).toBeVisible();
  await sayYes(samira, collect);
  await expect(samira.getByText("Verdiend, komt later")).toHaveCount(0);
  await expect.poll(async () => (await book.coinsOf("Samira")).balance).toBe(before + 50_00n);
  await expect(page.getByRole("button", { name: collect })).toHaveCount(0);
});
