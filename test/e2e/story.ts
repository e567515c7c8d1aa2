/**
 * `test` and `expect` of every story. A story that fails says in its own output what stood on each page that was open,
 * and closes what it opened itself: a page that is left open goes on asking, beside every story after it.
 */
import { test as base, type BrowserContext, type TestInfo } from "@playwright/test";
import { pagesAsTheyStand } from "./pages-as-they-stand.ts";

export { expect } from "@playwright/test";

type Fixtures = {
  /** What is open when a story or a hook fails is told. */
  toldWhenFailed: undefined;
  /** What a story opened is closed at its end, not what its file opened before it. */
  closedAtTheEnd: undefined;
};

export const test = base.extend<Fixtures>({
  // Of its own: Playwright closes the page of a story before it comes to the fixtures below.
  context: async ({ context }, use, info) => {
    await use(context);
    await tellWhenFailed(info, [context]);
  },
  toldWhenFailed: [
    async ({ browser }, use, info) => {
      await use(undefined);
      await tellWhenFailed(info, browser.contexts());
    },
    // A page may be opened before the first story of a file, and fail there. Playwright's own fixtures say it so.
    { auto: "all-hooks-included" as unknown as boolean, timeout: 60_000 },
  ],
  closedAtTheEnd: [
    async ({ browser }, use) => {
      const before = new Set(browser.contexts());
      await use(undefined);
      await Promise.all(
        browser
          .contexts()
          .filter((one) => !before.has(one))
          .map((one) => one.close()),
      );
    },
    { auto: true },
  ],
});

/** What was told: Playwright goes on in a new process after a failure. */
const told = new WeakSet<BrowserContext>();

/** @throws what stood there, beside what failed. */
async function tellWhenFailed(
  { status, expectedStatus }: TestInfo,
  contexts: readonly BrowserContext[],
): Promise<void> {
  if (status === expectedStatus) return;
  const open = contexts.filter((one) => one.pages().length > 0 && !told.has(one));
  for (const one of open) told.add(one);
  if (open.length > 0) throw await pagesAsTheyStand(open);
}
