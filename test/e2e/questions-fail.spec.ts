/**
 * Every page of every desk while what it asks is not answered: all of it, without a connection, and one question after the
 * other where the server has a fault. In `npm run test:deep`.
 */
import type { Page } from "@playwright/test";
import { DESKS } from "./desks.ts";
import { pagesOf, settle } from "./pages.ts";
import { Refusing } from "./refuse.ts";
import { expect, test } from "./story.ts";
import { visitAs } from "./visit.ts";

const WAITS = "Even wachten…";
/** That something could not be had, or is not of now. */
const NOTICES =
  ".sc-notice--problem, .sc-notice:has-text('kunnen we nu niet laten zien'), .sc-notice:has-text('Geen verbinding')";
/** Without them a page names nobody, and compares nothing; while one fails it says so, and stands as it is. */
const BESIDE = /^(\/rpc|\/api\/v1\/(staff|organisations|residents))$|\/records$/;
/** Longer than a page tries by itself, on a busy machine too. */
const PATIENCE_MS = 60_000;

/** What a page says of which there is nothing: in words, and in figures. */
async function nothingOn(page: Page): Promise<{ words: string[]; noughts: number }> {
  const main = page.getByRole("main");
  const noughts = (await main.innerText()).match(/(?<![\d.,:])0([.,]00)?(?![\d.,:])/g) ?? [];
  return { words: await main.locator(".sc-empty").allInnerTexts(), noughts: noughts.length };
}

/** What is wrong with a page of which something could not be had. */
async function faultsOf(page: Page, server: Refusing): Promise<string[]> {
  const main = page.getByRole("main");
  const found: string[] = [];
  const holds = (what: string, is: Promise<void>) => is.catch(() => void found.push(what));
  const patience = { timeout: PATIENCE_MS };
  await holds(
    "has no title",
    expect(main.getByRole("heading", { level: 1 })).toBeVisible(patience),
  );
  await holds("waits for ever", expect(main.getByText(WAITS)).toHaveCount(0, patience));
  if (server.refused === 0) return found;
  // In a part that is folded, it is folded with it.
  await holds("says nothing", expect(main.locator(NOTICES)).not.toHaveCount(0, patience));
  return found;
}

/** Whether all of it is there again: by itself, or at a press where there was a fault. */
async function comesBack(page: Page): Promise<void> {
  const main = page.getByRole("main");
  await expect(async () => {
    const folded = main.locator("details:not([open])").filter({ has: page.locator(NOTICES) });
    if ((await folded.count()) > 0) await folded.locator("summary").first().click();
    const again = main.getByRole("button", { name: "Probeer het opnieuw" }).first();
    if (await again.isVisible()) await again.click({ timeout: 1_000 });
    await expect(main.getByText(WAITS)).toHaveCount(0, { timeout: 5_000 });
    await expect(main.locator(NOTICES)).toHaveCount(0, { timeout: 1_000 });
  }).toPass({ timeout: PATIENCE_MS });
}

for (const desk of DESKS.filter(({ who }) => who))
  test(`the pages of ${desk.name} while a question fails, and after that`, async ({ page }) => {
    await visitAs(page, desk.who!);
    const paths = await pagesOf(page, desk);
    const server = await Refusing.between(page);
    const found: string[] = [];
    let at = "";
    page.on("pageerror", (error) => found.push(`${at}: not caught: ${error.message}`));
    for (const path of paths) {
      server.asked.clear();
      await page.goto(path);
      await settle(page);
      const before = await nothingOn(page);
      const alone = [...server.asked].filter((one) => !BESIDE.test(one));
      for (const question of [null, ...alone]) {
        at = `${path}, ${question ?? "all"}`;
        server.refuse(question);
        await page.goto(path);
        const faults = await faultsOf(page, server);
        const then = await nothingOn(page);
        server.answerAll();
        await comesBack(page).catch(() => faults.push("does not come back"));
        // What is nothing is so before and after too.
        const after = await nothingOn(page);
        if (then.noughts > Math.max(before.noughts, after.noughts)) faults.push("says nought");
        for (const one of then.words)
          if (![...before.words, ...after.words].includes(one))
            faults.push(`says that there is nothing: ${one}`);
        found.push(...faults.map((one) => `${at}: ${one}`));
      }
    }
    expect(found).toEqual([]);
  });
