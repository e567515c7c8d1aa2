import { expect, type Locator, type Page } from "@playwright/test";

/** How long one job lasted, and what the page kept half-way and at the end, in MB. */
export type Job = { seconds: number; half: number; end: number };

const PATIENCE = { timeout: 240_000 };

/**
 * Runs in the page, whose rules let nobody else compile there: what stands under the job is looked at five times a second, so that
 * looking takes little of the processor that is measured.
 */
const until = (met: string) => `
  new Promise((resolve) => {
    const look = () => {
      const bar = document.querySelector(".sc-transaction progress");
      if (${met}) resolve(performance.now());
      else setTimeout(look, 200);
    };
    look();
  })`;
const STARTED = until("bar");
/** Or at the end, where that comes first. */
const HALF_WAY = until("!bar || bar.value >= bar.max / 2");
const OVER = until("!bar");

/** Presses, and follows the bar until it is gone. @throws Error where the page then does not say that all is done. */
export async function followTurns(page: Page, button: Locator, done: RegExp): Promise<Job> {
  await expect(button).toBeEnabled(PATIENCE);
  const session = await page.context().newCDPSession(page);
  const heap = async () => {
    await session.send("HeapProfiler.collectGarbage");
    return (await session.send("Runtime.getHeapUsage")).usedSize / 1_048_576;
  };
  const begun = await page.evaluate<number>("performance.now()");
  await button.click();
  await page.evaluate(STARTED);
  await page.evaluate(HALF_WAY);
  const half = await heap();
  const over = await page.evaluate<number>(OVER);
  await expect(page.getByText(done).first()).toBeVisible();
  return { seconds: (over - begun) / 1_000, half, end: await heap() };
}
