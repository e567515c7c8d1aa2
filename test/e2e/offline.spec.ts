import { expect, test } from "./story.ts";
import { visitAs } from "./visit.ts";

test.use({ serviceWorkers: "allow" });

test("without a connection a resident reads on, with the date, and after signing out nothing is left", async ({
  page,
  context,
}) => {
  await visitAs(page, "Emine");
  await expect(page.getByText("Vrij te gebruiken")).toBeVisible();
  // The wallet keeps itself once the first page is there.
  const files = () =>
    page.evaluate(async () => {
      const { active } = await navigator.serviceWorker.ready;
      const kept = await (await caches.open("shell")).keys();
      return active?.state === "activated" ? kept.map(({ url }) => url).join() : "";
    });
  for (const name of [
    "index.html",
    "resident-desk",
    "resident-coins",
    "resident-debts",
    "resident-forms",
    "resident-happened",
    "resident-help",
    "resident-plan",
    "resident-rare",
    "QrCode",
    "ownForms",
    "read-nl",
    "words-nl",
    "terms-",
  ])
    await expect.poll(files).toContain(name);

  const seen = page.getByText(/Geen verbinding\. Dit zagen we het laatst op \d+ /);
  await expect(seen).toHaveCount(0);
  await context.setOffline(true);
  // At once, on the page that stands open: nobody has to press or wait for a question.
  await expect(seen).toBeVisible();
  await page.reload();
  await expect(seen).toBeVisible();
  await expect(page.getByText("13,00 munten").or(page.getByText("13,00")).first()).toBeVisible();

  // Every page opens: what it is made of and what it says came along before.
  for (const name of ["Mijn munten", "Mijn plan", "Mijn schulden", "Wat er gebeurde", "Hulp"]) {
    await page.getByRole("link", { name, exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
    await expect(page.getByText("Er ging iets mis op deze pagina")).toHaveCount(0);
    await expect(page.getByText("Dit deel van de pagina kan nu niet")).toHaveCount(0);
  }
  await page.getByRole("link", { name: "Begin", exact: true }).click();

  // The worker's store and every database of the browser hold no word of hers, also while she is signed in.
  const stored = await page.evaluate(async () => {
    const texts: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const { url } of await cache.keys())
        texts.push(url, await (await cache.match(url))!.text());
    }
    return { text: texts.join(), databases: (await indexedDB.databases()).length };
  });
  expect(stored.text).toContain("resident-desk");
  expect(stored.text).not.toMatch(/Emine|"salt"|"balance":|socialcoin_session/);
  expect(stored.databases).toBe(0);

  await page.getByRole("button", { name: "Uitloggen" }).click();
  await expect(page.getByRole("button", { name: "Uitloggen" })).toHaveCount(0);
  const left = await page.evaluate(async () => {
    const kept = await (await caches.open("shell")).keys();
    return {
      device: Object.keys(localStorage).sort(),
      tab: JSON.stringify(sessionStorage),
      answers: kept.filter(({ url }) => !/\/(assets\/|icon|index\.html)/.test(url)).length,
    };
  });
  // An account that the chain tells as well, for the server alone: it could not be told yet.
  expect(left).toMatchObject({ device: ["config", "language", owedBy(left.device)], answers: 0 });
  // The list of invented people of the demonstration stays in the tab: none of what the book or the dossier says.
  expect(left.tab).not.toMatch(/munten|"salt"|"balance"|"lines"/);

  // With a connection the server hears it: nobody goes on with this session.
  await context.setOffline(false);
  const device = () => page.evaluate(() => Object.keys(localStorage).sort());
  await expect.poll(device).toEqual(["config", "language"]);
  const account = owedBy(left.device).split(":")[1]!;
  const me = await page.request.get("/api/v1/me", { headers: { "X-Account": account } });
  expect(me.status()).toBe(401);
});

/** What is kept until the server knows of a sign-out. */
function owedBy(names: readonly string[]): string {
  const owed = names.filter((name) => /^owed-sign-out:0x[0-9a-fA-F]{40}$/.test(name));
  expect(owed).toHaveLength(1);
  return owed[0]!;
}

test("a page that can not be fetched leaves the menu there, and the pages that can be opened", async ({
  page,
  context,
}) => {
  await visitAs(page, "Marcel");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  // Its title stands before the rest is fetched: the page that he comes back to is whole.
  await expect(page.locator(".sc-waiting")).toHaveCount(0);
  await context.setOffline(true);
  const open = (name: string) => page.getByRole("link", { name, exact: true }).click();
  await open("Kwijte telefoon of papier");
  await expect(page.getByText("Dit deel van de pagina kan nu niet worden opgehaald")).toBeVisible();
  await open("Wacht op uw akkoord");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByText("Dit deel van de pagina kan nu niet")).toHaveCount(0);
  await context.setOffline(false);
});
