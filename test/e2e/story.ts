/**
 * `test` and `expect` of every story. A story that fails says in its own output what stood on each page that was open,
 * and closes what it opened itself: a page that is left open goes on asking, beside every story after it.
 */
import { test as base, type BrowserContext, type TestInfo } from "@playwright/test";
import { looksAtEachState, lookAtThemAll, watchEachState } from "./each-state.ts";
import { standSomewhere } from "./go-by-tab.ts";
import { checkTasks } from "./keyboard-tasks.ts";
import { pagesAsTheyStand } from "./pages-as-they-stand.ts";
import { sentTasks } from "./sent-tasks.ts";
import { takeMouseAway } from "./without-mouse.ts";

export { expect } from "@playwright/test";

type Fixtures = {
  /** What is open when a story or a hook fails is told. */
  toldWhenFailed: undefined;
  /** By keyboard: what the table says that this story does, it did. */
  tasksDone: undefined;
  /** What a story opened is closed at its end, not what its file opened before it. */
  closedAtTheEnd: undefined;
};

type Hands = {
  /** Of a project: its stories are done without a mouse. */
  byKeyboard: boolean;
  hands: undefined;
};

export const test = base.extend<Fixtures, Hands>({
  byKeyboard: [false, { option: true, scope: "worker" }],
  hands: [
    async ({ browser, byKeyboard }, use) => {
      if (byKeyboard) await takeMouseAway(browser);
      if (looksAtEachState) await watchEachState(browser);
      await use(undefined);
    },
    { auto: true, scope: "worker" },
  ],
  // Of its own: Playwright closes the page of a story before it comes to the fixtures below.
  context: async ({ context, byKeyboard }, use, info) => {
    await use(context);
    if (byKeyboard && wentWell(info)) await standSomewhere([context]);
    if (looksAtEachState) await lookAtThemAll([context]);
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
  tasksDone: [
    async ({ byKeyboard }, use, info) => {
      sentTasks();
      await use(undefined);
      const sent = sentTasks();
      if (process.env["TELL_TASKS"]) console.log("TASKS", JSON.stringify([info.title, sent]));
      if (byKeyboard && wentWell(info)) checkTasks(info, sent);
    },
    { auto: true },
  ],
  closedAtTheEnd: [
    async ({ browser, byKeyboard }, use, info) => {
      const before = new Set(browser.contexts());
      await use(undefined);
      const opened = browser.contexts().filter((one) => !before.has(one));
      if (byKeyboard && wentWell(info)) await standSomewhere(opened);
      if (looksAtEachState) await lookAtThemAll(browser.contexts());
      await Promise.all(opened.map((one) => one.close()));
    },
    { auto: true },
  ],
});

const wentWell = ({ status, expectedStatus }: TestInfo) => status === expectedStatus;

/** What was told: Playwright goes on in a new process after a failure. */
const told = new WeakSet<BrowserContext>();

/** @throws what stood there, beside what failed. */
async function tellWhenFailed(info: TestInfo, contexts: readonly BrowserContext[]): Promise<void> {
  if (wentWell(info)) return;
  const open = contexts.filter((one) => one.pages().length > 0 && !told.has(one));
  for (const one of open) told.add(one);
  if (open.length > 0) throw await pagesAsTheyStand(open);
}
