import { expect, type Locator, type Page } from "@playwright/test";
import { withYes } from "./visit.ts";

/** No task may need more than this to come from one control to the next. */
const MOST_TABS = 80;

/** Goes to a control with Tab alone; where it ends up, the control has the focus and nothing lies over it. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  await control.waitFor({ state: "attached" });
  for (let tabs = 0; tabs <= MOST_TABS; tabs += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) {
      await expect.poll(() => control.evaluate(isSeen)).toBe(true);
      return;
    }
    await page.keyboard.press("Tab");
  }
  throw new Error(`Not reached in ${MOST_TABS} presses of Tab: ${control.toString()}`);
}

/** Presses a button or link by keyboard. */
export async function press(page: Page, name: string, role: "button" | "link" = "button") {
  const control = page.getByRole(role, { name, exact: true }).first();
  if (role === "button") await expect(control).toBeEnabled();
  await tabTo(page, control);
  await page.keyboard.press("Enter");
}

/** Presses a button that shows first what will happen, and says yes, by keyboard. */
export async function pressYes(page: Page, name: string): Promise<void> {
  await press(page, name);
  await press(page, withYes(name));
}

/** Types into a field that was reached by keyboard. */
export async function typeIn(page: Page, label: string, text: string): Promise<void> {
  await tabTo(page, page.getByLabel(label, { exact: true }));
  await page.keyboard.type(text);
}

/**
 * In the picture, and no other thing over its middle: a picture of a choice lies over what a screen reader finds. A box
 * to tick has no size of its own: its label is what people see.
 */
export function isSeen(element: Element): boolean {
  const own = element.getBoundingClientRect();
  const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
  const shown = own.width === 0 && label ? label : element;
  const { left, top, width, height } = shown.getBoundingClientRect();
  const found = document.elementFromPoint(left + width / 2, top + height / 2);
  return found !== null && (shown.contains(found) || found.contains(shown));
}
