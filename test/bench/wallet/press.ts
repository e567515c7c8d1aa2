import { expect } from "@playwright/test";
import type { Figure } from "../figure.ts";
import { atMost } from "../figure.ts";
import { openOnNetwork } from "../network-house.ts";
import { actAs, withBrowser } from "./phone.ts";
import { reportSteps } from "./reported-steps.ts";

const PRESSES = 20;
const WHO = { mentor: "Peter", resident: "Wim" };
/** What a resident has free, as a screen reader hears it: the figure that is seen runs towards it. */
const FREE = `document.querySelector(".sc-balance .ams-visually-hidden").textContent`;

/** Runs on the resident's screen: when its figure becomes another one. */
const WATCH = `
  {
    const before = ${FREE};
    changed = new Promise((resolve) =>
      requestAnimationFrame(function look() {
        if (${FREE} !== before) resolve(performance.timeOrigin + performance.now());
        else requestAnimationFrame(look);
      }),
    );
  }
  0;`;

/** Runs on the mentor's screen: presses the first that says so. */
const PRESS = `
  [...document.querySelectorAll("main button")].find((one) => one.textContent === "Goedkeuren").click();
  performance.timeOrigin + performance.now();`;

/** A network that municipalities share makes a block a second (docs/scale.md). */
const BLOCK_SECONDS = 1;

/** The same on a network, beside how long a block takes there. */
export async function measurePressOnNetwork(): Promise<Figure[]> {
  const house = await openOnNetwork(BLOCK_SECONDS);
  try {
    return await measurePress(house, { where: ", a block a second", most: 2_000 });
  } finally {
    await house.close();
  }
}

/** From a mentor's press until the resident's figure is another one, beside how long the block takes alone. */
export async function measurePress(
  house: { url: string; data: string; chainUrl?: string },
  { where, most } = { where: "", most: 700 },
): Promise<Figure[]> {
  const alone = await reportSteps(house, WHO, PRESSES);
  const took = await withBrowser(async (newPhone) => {
    const open = async (name: string, path: string) => {
      const phone = await newPhone();
      await actAs(phone, house.url, name);
      const page = await phone.newPage();
      await page.goto(house.url + path);
      return page;
    };
    const resident = await open(WHO.resident, "/resident");
    const mentor = await open(WHO.mentor, "/mentor");
    const buttons = mentor.getByRole("button", { name: "Goedkeuren", exact: true });
    await expect(resident.locator(".sc-balance")).toBeVisible({ timeout: 60_000 });
    await expect(buttons.nth(PRESSES - 1)).toBeVisible({ timeout: 60_000 });
    const times: number[] = [];
    for (let turn = 0; turn < PRESSES; turn += 1) {
      const left = await buttons.count();
      await resident.evaluate(WATCH);
      const pressed = await mentor.evaluate<number>(PRESS);
      times.push((await resident.evaluate<number>("changed")) - pressed);
      // The next one when the mentor's own screen is at rest again.
      await expect(buttons).toHaveCount(left - 1, { timeout: 60_000 });
    }
    return times;
  });
  const measured = within95(took);
  return [
    {
      what: `from a mentor's press to the resident's screen${where}`,
      measured,
      unit: "ms",
      beside: { what: "the block alone", measured: within95(alone) },
      goal: atMost(measured, most, "ms"),
    },
  ];
}

/** What 95 of 100 stay within; the first two are not counted. */
function within95(took: number[]): number {
  const inOrder = took.slice(2).sort((one, other) => one - other);
  return inOrder[Math.ceil(inOrder.length * 0.95) - 1]!;
}
