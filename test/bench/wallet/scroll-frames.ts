import type { BrowserContext, Page } from "@playwright/test";

/** How long is scrolled, and how far at each frame. */
const SCROLL_MS = 3_000;
const STEP = 200;

/** Runs in the page: scrolls up from its end, and counts the frames in a second. */
const SCROLL = `
  new Promise((resolve) => {
    scrollTo({ top: document.body.scrollHeight, behavior: "instant" });
    const begun = performance.now();
    let frames = 0;
    requestAnimationFrame(function move(now) {
      frames += 1;
      scrollBy({ top: -${STEP}, behavior: "instant" });
      if (now - begun < ${SCROLL_MS}) requestAnimationFrame(move);
      else resolve((frames * 1000) / (now - begun));
    });
  })`;

/** How many frames in a second a page draws while it scrolls. */
export function scrollFrames(page: Page): Promise<number> {
  return page.evaluate<number>(SCROLL);
}

/** The same of a page with so many lines of plain text and nothing else: what this machine draws at most. */
export async function plainFrames(phone: BrowserContext, lines: number): Promise<number> {
  const page = await phone.newPage();
  const line = "<li><p>Ilse sprak een stap met u af.</p><p>22 november 2026 om 14:05</p></li>";
  await page.setContent(
    `<!doctype html><meta name="viewport" content="width=device-width"><ol>${line.repeat(lines)}</ol>`,
  );
  const frames = await scrollFrames(page);
  await page.close();
  return frames;
}
