import type { Page } from "@playwright/test";

/** Keeps what the page looks like, when asked for with PAGE_PICTURES. */
export async function picture(page: Page, name: string): Promise<void> {
  if (process.env["PAGE_PICTURES"])
    await page.screenshot({ path: `test-results/pages/${name}.png`, fullPage: true });
}
