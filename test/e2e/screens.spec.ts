/** The contact sheets under docs/screens: every page of every desk, on a phone and wide, in Dutch and Arabic. */
import type { Page } from "@playwright/test";
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { contactSheets, type Row } from "./contact-sheet.ts";
import { DESKS } from "./desks.ts";
import { pagesOf, settle, speak } from "./pages.ts";
import { expect, test } from "./story.ts";
import { visitAs } from "./visit.ts";

const FOLDER = fileURLToPath(new URL("../../docs/screens/", import.meta.url));
const WIDTHS = [360, 1280];
const SIZES = { columns: [180, 420, 180, 420], tallest: 900 };

/** Milliseconds in which nothing on the page changes before its picture is taken. */
const QUIET = 1_000;

/** Waits until nothing on the page has changed for a moment: marks are checked only once it stands. */
const quiet = (page: Page) =>
  page.evaluate(
    (ms) =>
      new Promise<void>((resolve) => {
        let timer = setTimeout(done, ms);
        const seen = new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(done, ms);
        });
        function done() {
          seen.disconnect();
          resolve();
        }
        seen.observe(document, { attributes: true, childList: true, subtree: true });
      }),
    QUIET,
  );

/** The page as it stands, at both widths. */
async function pictures(page: Page): Promise<string[]> {
  const taken: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    await quiet(page);
    await settle(page);
    const picture = await page.screenshot({ fullPage: true, type: "jpeg", quality: 80 });
    taken.push(`data:image/jpeg;base64,${picture.toString("base64")}`);
  }
  return taken;
}

for (const desk of DESKS)
  test(`the pages of ${desk.name}`, async ({ page, browser }) => {
    test.setTimeout(600_000);
    mkdirSync(FOLDER, { recursive: true });
    if (desk.who) await visitAs(page, desk.who);
    const rows: Row[] = [];
    for (const path of await pagesOf(page, desk)) {
      await page.goto(path);
      await settle(page);
      const taken = await pictures(page);
      const stood = page.url();
      await speak(page, "العربية");
      await settle(page);
      // A page in one language alone (Polish, Ukrainian) is left for the start page.
      if (page.url() === stood) taken.push(...(await pictures(page)));
      rows.push({ caption: path.replace(/0x\w+/, "…"), pictures: taken });
      await speak(page, "Nederlands");
    }
    // Drawn on an empty page, which forbids nothing that the wallet forbids.
    const table = await browser.newPage();
    const sheets = await contactSheets(table, rows, SIZES);
    await table.close();
    sheets.forEach((sheet, at) => {
      expect(sheet.length).toBeGreaterThan(1_000);
      const part = at === 0 ? "" : `-${at + 1}`;
      writeFileSync(`${FOLDER}${desk.name}${part}.webp`, sheet);
    });
  });
