import { expect } from "@playwright/test";
import type { LinesAnswer, ResidentAnswer } from "../../../protocol/wire/index-answers.ts";
import type { Figure } from "../figure.ts";
import { atMost } from "../figure.ts";
import { actAs, withBrowser } from "./phone.ts";
import { plainFrames, scrollFrames } from "./scroll-frames.ts";

/** A round number of pages. */
const LINES = 5_000;
const PAGE = 50;

/**
 * A history of 5,000 lines, asked fifty at a press until all stand there: frames while it scrolls and what the page keeps
 * in memory. All but the first are those of the pilot's resident again, each under an id of its own, as the chain has them: what
 * the browser compares agrees.
 */
export async function measureLongHistory(url: string, all = LINES): Promise<Figure[]> {
  return withBrowser(async (newPhone) => {
    const phone = await newPhone();
    await actAs(phone, url, "Samira");
    const page = await phone.newPage();
    let told = PAGE;
    let own: LinesAnswer["lines"] = [];
    /** So many of the resident's own lines again, each under an id as if it came later in the same block. */
    const again = (from: number, count: number) =>
      Array.from({ length: count }, (_, index) => {
        const line = own[index % own.length]!;
        const logIndex = line.logIndex + 1_000 + from + index;
        return { ...line, id: `${line.block}-${logIndex}` };
      });
    await page.route(/\/index\/residents\/\w+$/, async (route) => {
      const resident = (await (await route.fetch()).json()) as ResidentAnswer;
      own = resident.lines;
      const lines = [...own, ...again(0, PAGE - own.length)];
      await route.fulfill({ json: { ...resident, lines } satisfies ResidentAnswer });
    });
    await page.route(/\/lines\?before=/, async (route) => {
      const lines = again(told, PAGE);
      told += PAGE;
      const next = told < all ? lines.at(-1)!.id : null;
      await route.fulfill({ json: { lines, next } satisfies LinesAnswer });
    });
    const session = await phone.newCDPSession(page);
    const heap = async () => {
      await session.send("HeapProfiler.collectGarbage");
      return (await session.send("Runtime.getHeapUsage")).usedSize / 1_048_576;
    };

    await page.goto(`${url}/resident/happened`);
    const more = page.getByRole("button", { name: "Meer van vroeger" });
    await expect(more).toBeVisible({ timeout: 60_000 });
    const alone = await heap();
    while (told < all) {
      const before = told;
      await expect(more).toBeEnabled({ timeout: 60_000 });
      await more.dispatchEvent("click");
      await expect.poll(() => told, { timeout: 60_000, intervals: [10] }).toBeGreaterThan(before);
    }
    await expect(more).toHaveCount(0, { timeout: 60_000 });
    const frames = await scrollFrames(page);
    const after = await heap();
    await page.close();
    const plain = await plainFrames(phone, all);
    const lines = all.toLocaleString("en");
    return [
      {
        what: `frames while a history of ${lines} lines scrolls`,
        measured: frames,
        unit: "per s",
        beside: { what: "as many lines of plain text", measured: plain },
        goal: { text: ">= 58 per s", met: frames >= 58 },
      },
      {
        what: `memory of the page with ${lines} lines`,
        measured: after,
        unit: "MB",
        beside: { what: "with the first fifty", measured: alone },
        goal: atMost(after, 50, "MB"),
      },
    ];
  });
}
