/**
 * With EACH_STATE (`npm run test:deep`) every state that a story comes through is looked at, in the moment before somebody presses
 * or types there, and at its end: a preview, a fault at a field, an empty list, a page without its connection. None has a violation of
 * axe, nothing to press is smaller than 44 by 44 pixels, and nothing is wider than the screen.
 */
import type { Browser, BrowserContext, Locator, Page } from "@playwright/test";
import { violationsOf } from "./axe.ts";
import { sizeFaults } from "./target-size.ts";

/** What a person does with what stands there. */
const ACTS = ["check", "click", "fill", "press", "selectOption", "setInputFiles", "tap"] as const;

type Acts = Record<(typeof ACTS)[number], (...given: unknown[]) => Promise<unknown>>;

/** A page that is still asked for has no title yet: no rule of WCAG. A page that stands is held to it by pages.spec.ts. */
const UNDER_WAY = "page-has-heading-one";

/** Each state once in a run: its path, and the shape of what stands there. */
const seen = new Set<string>();
/** What was found since it was last asked for. */
let found: string[] = [];

export const looksAtEachState = Boolean(process.env["EACH_STATE"]);

/** From now on every page of this browser is looked at before somebody acts on it. */
export async function watchEachState(browser: Browser): Promise<void> {
  const page = await browser.newPage();
  const acts = Object.getPrototypeOf(page.locator("html")) as Acts;
  await page.close();
  for (const name of ACTS) {
    const act = acts[name];
    acts[name] = async function (this: Locator, ...given) {
      await lookAt(this.page());
      return act.apply(this, given);
    };
  }
}

/** Looks at what stands at the end. @throws all that was found since the last time, of every state. */
export async function lookAtThemAll(contexts: readonly BrowserContext[]): Promise<void> {
  for (const page of contexts.flatMap((one) => one.pages())) await lookAt(page);
  const faults = found;
  found = [];
  if (faults.length > 0)
    throw new Error(`What is wrong in the states it came through:\n${faults.join("\n")}`);
}

/** Looks at a page as it stands now, unless one of that shape was looked at before. */
async function lookAt(page: Page): Promise<void> {
  try {
    if (page.isClosed() || !page.url().startsWith("http")) return;
    const state = await page.evaluate(shapeOf);
    if (state === null || seen.has(state)) return;
    seen.add(state);
    const violations = (await violationsOf(page)).filter(({ id }) => id !== UNDER_WAY);
    const here = new URL(page.url()).pathname;
    found.push(
      ...violations.map(
        ({ id, nodes }) => `${here}: ${id}: ${nodes.map(({ html }) => html).join(" | ")}`,
      ),
      ...(await page.evaluate(sizeFaults)).map((fault) => `${here}: ${fault}`),
    );
  } catch (error) {
    // The page went on meanwhile: what comes in its place is looked at when somebody acts there.
    if (!/navigat|destroyed|closed|crashed/i.test(String(error))) throw error;
  }
}

/** Which elements stand in which order, without what they say; `null` on a page that is not of the wallet. */
function shapeOf(): string | null {
  if (!document.querySelector('link[rel="manifest"]')) return null;
  const shape = [...document.body.querySelectorAll("*")].map((one) => {
    const states = ["role", "aria-expanded", "aria-invalid", "aria-current", "aria-disabled"];
    return [
      one.tagName,
      one.className,
      ...states.map((name) => one.getAttribute(name) ?? ""),
    ].join();
  });
  // A list of ten is of the same shape as one of three.
  return [
    location.pathname.replace(/0x\w+|\d+/g, "*"),
    document.documentElement.dir,
    innerWidth,
    ...new Set(shape),
  ].join("\n");
}
