import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { visitAs } from "./visit.ts";

/** Every page, by who opens it. `null`: nobody signed in. */
const PAGES: { who: string | null; paths: string[] }[] = [
  { who: null, paths: ["/", "/public", "/nergens"] },
  {
    who: "Samira",
    paths: ["", "/coins", "/plan", "/debts", "/debts/1", "/happened", "/help"].map(
      (page) => `/resident${page}`,
    ),
  },
  { who: "Fatma", paths: ["/mentor", "/mentor/people"] },
  {
    who: "Henk",
    paths: ["", "/claims", "/claims/new", "/file", "/agreement", "/ledger"].map(
      (page) => `/creditor${page}`,
    ),
  },
  {
    who: "Joost",
    paths: [
      "",
      "/people",
      "/enrol",
      "/staff",
      "/funds",
      "/agreements",
      "/disputes",
      "/mistakes",
    ].map((page) => `/office${page}`),
  },
];

const WIDTHS = [360, 1280];

/** Waits until nothing is loading any more and every mark has been checked. */
async function settle(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByText("Even wachten…")).toHaveCount(0);
  await expect(page.getByText("Nog niet nagekeken")).toHaveCount(0);
}

for (const { who, paths } of PAGES)
  test(`the pages of ${who ?? "a visitor"}: no axe violation, no error, nothing from elsewhere`, async ({
    page,
    baseURL,
  }) => {
    test.setTimeout(180_000);
    const complaints: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("request", (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(baseURL!))
        complaints.push(`asked elsewhere: ${request.url()}`);
    });
    if (who) await visitAs(page, who);

    const found: string[] = [];
    for (const path of paths) {
      await page.goto(path);
      await settle(page);
      const { violations } = await new AxeBuilder({ page }).analyze();
      for (const { id, nodes } of violations)
        found.push(`${path}: ${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        const name = path === "/" ? "start" : path.slice(1).replaceAll("/", "-");
        await page.screenshot({ path: `test-results/pages/${name}-${width}.png`, fullPage: true });
        const sideways = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (sideways > 0) found.push(`${path}: ${sideways} px too wide at ${width}`);
      }
    }

    expect(found).toEqual([]);
    expect(complaints).toEqual([]);
  });
