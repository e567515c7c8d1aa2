/** Coming to a control by Tab alone, and knowing where on the page one is. */
import { expect, type BrowserContext, type Locator, type Page } from "@playwright/test";
import { isSeen } from "./by-keyboard.ts";
import { hearTasks } from "./sent-tasks.ts";

/** No page has more than this to come along. */
const MOST_TABS = 300;

/** What each page did last, for what is said where the focus is gone. */
const last = new WeakMap<Page, string>();

/** Goes there by Tab, or back by Shift and Tab: whichever is nearer. It is in the picture, with nothing over it. */
export async function goByTab(control: Locator, doing: string): Promise<void> {
  const page = control.page();
  // Nothing is sent from a window before its first key.
  hearTasks(page.context());
  await standsSomewhere(page);
  last.set(page, `${doing} ${control.toString()}`);
  for (let tabs = 0; tabs <= MOST_TABS; tabs += 1) {
    const where = await control.evaluate(whereFrom);
    if (where === "here") {
      await expect.poll(() => control.evaluate(isSeen)).toBe(true);
      return;
    }
    await page.keyboard.press(where === "back" ? "Shift+Tab" : "Tab");
  }
  throw new Error(`Not reached in ${MOST_TABS} presses of Tab: ${control.toString()}`);
}

/** Runs in the page: whether the focus is there, or in which direction it must go. */
function whereFrom(element: Element): "here" | "on" | "back" {
  const found = element.closest("a, button, summary, label, input, [role=button]") ?? element;
  const control = found instanceof HTMLLabelElement ? (found.control ?? found) : found;
  const now = document.activeElement;
  if (!now || now === document.body) return "on";
  const isSameQuestion =
    control instanceof HTMLInputElement &&
    control.type === "radio" &&
    now instanceof HTMLInputElement &&
    now.name === control.name;
  if (now === control || isSameQuestion) return "here";
  const before = control.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_FOLLOWING;
  return before ? "back" : "on";
}

/** On each page that was used by keyboard. */
export async function standSomewhere(contexts: readonly BrowserContext[]): Promise<void> {
  const pages = contexts.flatMap((one) => one.pages()).filter((page) => last.has(page));
  await Promise.all(pages.map(standsSomewhere));
}

/** Somewhere on the page: who can not see it, or has no mouse, knows where they are. */
async function standsSomewhere(page: Page): Promise<void> {
  const nowhere = () => page.evaluate(() => document.activeElement === document.body);
  const after = last.get(page) ?? "opening the page";
  const where = new URL(page.url()).pathname;
  const message = `${where}: no focus after ${after}`;
  await expect.poll(nowhere, { message, timeout: 10_000 }).toBe(false);
}
