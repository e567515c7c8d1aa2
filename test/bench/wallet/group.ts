import { expect, type Page } from "@playwright/test";
import type { Figure } from "../figure.ts";
import { atMost } from "../figure.ts";
import { followTurns } from "./follow-turns.ts";
import { reportByMany } from "./many-reports.ts";
import { actAs, withBrowser } from "./phone.ts";

const MENTOR = "Peter";
/** The goal, and for how many people: so much less for less of them. */
const GOAL = { people: 1_000, seconds: 10 };
const PATIENCE = { timeout: 120_000 };

/** All this runs in the page: asking Playwright for one of hundreds of fields costs more than the page itself. */
const BUTTONS = `[...document.querySelectorAll("main button")]`;
const press = (words: string) => `
  {
    const found = ${BUTTONS}.find((one) => /${words}/.test(one.textContent));
    found?.click();
    found !== undefined;
  }`;
/** How many steps can be ticked, and of how many people the words are still waited for. */
const READ = `[document.querySelectorAll("main input[type=checkbox]").length, document.querySelectorAll(".sc-waiting").length]`;

/** A mentor confirms a reported step of each of so many people in turns of a hundred, in the real page and with a key that nobody has to touch. */
export async function measureGroup(
  house: { url: string; data: string },
  people: number,
): Promise<Figure[]> {
  await reportByMany(house, MENTOR, people);
  return withBrowser(async (newPhone) => {
    const phone = await newPhone();
    await actAs(phone, house.url, MENTOR);
    const page = await phone.newPage();
    await page.goto(`${house.url}/mentor/together`);
    await showEverybody(page, people);
    await untilPressed(page, "^Alle gemelde stappen");
    await untilPressed(page, "^Deze .* stappen goedkeuren");
    const yes = page.getByRole("button", { name: /^Ja/ });
    const { seconds, half, end } = await followTurns(page, yes, /stappen zijn goedgekeurd/);
    const what = `a group of ${people.toLocaleString("en")} people`;
    const most = (GOAL.seconds * people) / GOAL.people;
    return [
      { what, measured: seconds, unit: "s", goal: atMost(seconds, most, "s") },
      {
        what: `${what}: what the page keeps at the end`,
        measured: end,
        unit: "MB",
        beside: { what: "half-way", measured: half },
      },
    ];
  });
}

const untilPressed = (page: Page, words: string) =>
  expect.poll(() => page.evaluate<boolean>(press(words)), PATIENCE).toBe(true);

/** A hundred people more at a press, until each has their words. */
async function showEverybody(page: Page, people: number): Promise<void> {
  await expect
    .poll(async () => {
      await page.evaluate(press("^Nog "));
      const [steps, waiting] = await page.evaluate<[number, number]>(READ);
      return steps >= people && waiting === 0;
    }, PATIENCE)
    .toBe(true);
}
