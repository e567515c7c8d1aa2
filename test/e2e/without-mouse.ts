/**
 * Takes the mouse away from a story: what it presses, fills and chooses is reached with Tab and done with Enter, space,
 * arrows and letters. The story itself stays as it is. A browser that has the focus nowhere after a press fails it.
 */
import { expect, type Browser, type Locator } from "@playwright/test";
import { goByTab } from "./go-by-tab.ts";

type Wait = { timeout?: number | undefined };
type Choice = string | { index?: number; label?: string; value?: string };

/** The hands of a story, as Playwright gives them to every element. */
type Hands = {
  click: (this: Locator, options?: Wait) => Promise<void>;
  fill: (this: Locator, text: string, options?: Wait) => Promise<void>;
  selectOption: (this: Locator, choice: Choice, options?: Wait) => Promise<string[]>;
};

/** From here on every element of this browser is used by keyboard. */
export async function takeMouseAway(browser: Browser): Promise<void> {
  const page = await browser.newPage();
  const hands = Object.getPrototypeOf(page.locator("html")) as Hands;
  await page.close();
  hands.click = pressByKeyboard;
  hands.fill = fillByKeyboard;
  hands.selectOption = chooseByKeyboard;
}

/** A button, a link, a fold, a box or a choice: whatever the text that was named belongs to. */
async function pressByKeyboard(this: Locator, { timeout = 60_000 }: Wait = {}): Promise<void> {
  await expect(this).toBeVisible({ timeout });
  await expect.poll(() => this.evaluate(kindOf), { timeout }).not.toBe("off");
  const kind = await this.evaluate(kindOf);
  await goByTab(this, "pressing");
  const { keyboard } = this.page();
  if (kind === "checkbox") await keyboard.press("Space");
  else if (kind === "radio") await turnTo(this);
  else await keyboard.press("Enter");
}

/** Runs in the page: which kind of field it is, that it is something to press, or that it is off. */
function kindOf(element: Element): string {
  const found = element.closest("a, button, summary, label, input, [role=button]");
  const control = found instanceof HTMLLabelElement ? found.control : found;
  if (!control || control.matches(":disabled, [aria-disabled=true]")) return "off";
  return control instanceof HTMLInputElement ? control.type : "press";
}

/** The arrows go along the choices of one question, round and round. */
async function turnTo(radio: Locator): Promise<void> {
  const chosen = () =>
    radio.evaluate((element) => {
      const control = element.closest("label")?.control ?? element;
      return (control as HTMLInputElement).checked;
    });
  const { keyboard } = radio.page();
  if (await chosen()) return;
  await keyboard.press("Space");
  for (let turns = 0; turns < 20 && !(await chosen()); turns += 1)
    await keyboard.press("ArrowDown");
  expect(await chosen()).toBe(true);
}

async function fillByKeyboard(this: Locator, text: string, { timeout }: Wait = {}): Promise<void> {
  await expect(this).toBeEditable({ ...(timeout && { timeout }) });
  await goByTab(this, "filling");
  const { keyboard } = this.page();
  if ((await this.getAttribute("type")) === "date") {
    await typeDay(this, text);
  } else {
    await keyboard.press("ControlOrMeta+a");
    await keyboard.press("Delete");
    await keyboard.type(text);
  }
  await expect(this).toHaveValue(text);
}

/** In the order of the browser's own language, which need not be the page's. */
async function typeDay(field: Locator, iso: string): Promise<void> {
  const { keyboard } = field.page();
  const [year, month, day] = iso.split("-");
  for (const typed of [`${day}${month}${year}`, `${month}${day}${year}`]) {
    for (let part = 0; part < 3; part += 1) await keyboard.press("ArrowLeft");
    await keyboard.type(typed);
    if ((await field.inputValue()) === iso) return;
  }
}

/** In a closed list the arrows choose. */
async function chooseByKeyboard(this: Locator, choice: Choice, { timeout }: Wait = {}) {
  await expect(this).toBeEnabled({ ...(timeout && { timeout }) });
  const wanted = () =>
    this.evaluate((element, asked) => {
      const { options, selectedIndex } = element as HTMLSelectElement;
      const fits = ({ value, label, index }: HTMLOptionElement) =>
        typeof asked === "string"
          ? value === asked || label === asked
          : (asked.index ?? index) === index &&
            (asked.label ?? label) === label &&
            (asked.value ?? value) === value;
      return { from: selectedIndex, to: [...options].findIndex(fits) };
    }, choice);
  await expect.poll(async () => (await wanted()).to).toBeGreaterThanOrEqual(0);
  await goByTab(this, "choosing in");
  for (let turns = 0; turns < 200; turns += 1) {
    const { from, to } = await wanted();
    if (from === to) break;
    await this.page().keyboard.press(from < to ? "ArrowDown" : "ArrowUp");
  }
  const { from, to } = await wanted();
  expect(from).toBe(to);
  return [await this.inputValue()];
}
