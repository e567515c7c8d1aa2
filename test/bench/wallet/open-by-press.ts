import type { BrowserContext } from "@playwright/test";
import { slowPage } from "./load-page.ts";

/** Runs in the page: presses a link of the menu, and tells when another title stands with nothing waiting under it. */
const pressed = (path: string) => `
  new Promise((resolve) => {
    const title = () => document.querySelector("main h1")?.textContent;
    const before = title();
    const began = performance.now();
    document.querySelector('nav a[href="${path}"]').click();
    requestAnimationFrame(function look() {
      const stands = title() !== undefined && title() !== before;
      if (stands && !document.querySelector(".sc-waiting")) resolve(performance.now() - began);
      else requestAnimationFrame(look);
    });
  })`;

/** Seconds from a press on a page that stood for so many milliseconds until the page behind it can be used. */
export async function openByPress(
  context: BrowserContext,
  { from, to, afterMs }: { from: string; to: string; afterMs: number },
): Promise<number> {
  const { page } = await slowPage(context);
  await page.goto(from, { timeout: 120_000 });
  await page.evaluate("usable");
  await page.waitForTimeout(afterMs);
  const took = await page.evaluate<number>(pressed(to));
  await page.close();
  return took / 1_000;
}
