import type { BrowserContext, Page } from "@playwright/test";

/** Of each page at most: enough for what a person would see first. */
const MOST_LINES = 60;
const MOST_COMPLAINTS = 10;
const PATIENCE_MS = 5_000;

/** What stands on every page, as an error to throw: a reporter prints it whole where the failure is read. */
export async function pagesAsTheyStand(contexts: readonly BrowserContext[]): Promise<Error> {
  const pages = contexts.flatMap((one) => one.pages());
  const told = await Promise.all(pages.map(pageAsItStands));
  const error = new Error(`What stood on the pages that were open:\n\n${told.join("\n\n")}`);
  // Where it was made says nothing.
  error.stack = error.message;
  return error;
}

/** Its path, its main part as a screen reader meets it, and what the browser complained of. Never rejects. */
async function pageAsItStands(page: Page): Promise<string> {
  const { pathname } = new URL(page.url());
  const main = page.locator("main").or(page.locator("body")).last();
  const stands = await main
    .ariaSnapshot({ timeout: PATIENCE_MS })
    .catch((error: unknown) => `could not be read: ${String(error)}`);
  const complaints = await complaintsOf(page).catch(() => []);
  return [
    `--- ${pathname}`,
    ...atMost(withoutMenus(stands.split("\n")), MOST_LINES),
    ...atMost(complaints, MOST_COMPLAINTS),
  ].join("\n");
}

/** The last errors of its console, and the last requests that failed or were refused. */
async function complaintsOf(page: Page): Promise<string[]> {
  const messages = await page.consoleMessages();
  const errors = await page.pageErrors();
  const requests = await page.requests();
  const refused = await Promise.all(
    requests.map(async (request) => {
      const failure = request.failure();
      const response = failure ? null : request.existingResponse();
      const how = failure?.errorText ?? (response && response.status() >= 400 && response.status());
      return how ? [`request: ${request.method()} ${new URL(request.url()).pathname}: ${how}`] : [];
    }),
  );
  return [
    ...messages.filter((one) => one.type() === "error").map((one) => `console: ${one.text()}`),
    ...errors.map((one) => `error: ${one.message}`),
    ...refused.flat(),
  ].slice(-MOST_COMPLAINTS);
}

/** Where one can go is the same on every page of a desk. */
function withoutMenus(lines: readonly string[]): string[] {
  let menu = Infinity;
  return lines.filter((line) => {
    const depth = line.search(/\S/);
    if (depth > menu || line.trim().startsWith("- /url:")) return false;
    menu = line.trim().startsWith("- navigation") ? depth : Infinity;
    return true;
  });
}

const atMost = (lines: readonly string[], most: number) =>
  lines.length > most ? [...lines.slice(0, most), `(${lines.length - most} lines more)`] : lines;
