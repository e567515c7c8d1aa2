import { chromium, type BrowserContext } from "@playwright/test";
import type { PersonasAnswer } from "../../../protocol/wire/dossier-api.ts";
import { BROWSER } from "../../e2e/browser.ts";

/** As wide as a cheap phone; three of its dots are one of ours. */
const PHONE = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, hasTouch: true };

/** Whoever of the pilot has this name. */
export async function persona(url: string, name: string) {
  const answer = await fetch(`${url}/demo/personas`);
  const { personas } = (await answer.json()) as PersonasAnswer;
  return personas.find((one) => one.name === name)!;
}

/** Each page that is opened in it is of this person, as if the tab had been theirs before. */
export async function actAs(context: BrowserContext, url: string, name: string): Promise<void> {
  const { id } = await persona(url, name);
  await context.addInitScript(
    `if (location.origin === "${url}") sessionStorage.setItem("identity", "persona:${id}");`,
  );
}

/** Does something with a browser, and closes it. */
export async function withBrowser<T>(
  use: (newPhone: () => Promise<BrowserContext>) => Promise<T>,
): Promise<T> {
  const browser = await chromium.launch(BROWSER);
  try {
    return await use(() =>
      browser.newContext({ ...PHONE, isMobile: true, locale: "nl-NL", serviceWorkers: "block" }),
    );
  } finally {
    await browser.close();
  }
}
