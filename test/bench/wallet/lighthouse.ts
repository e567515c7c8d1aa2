import { chromium } from "@playwright/test";
import lighthouse, { type Result } from "lighthouse";
import { BROWSER } from "../../e2e/browser.ts";
import { freePort } from "../../indexer/stage/database.ts";
import type { Figure } from "../figure.ts";
import { asProduct } from "./as-product.ts";
import { cameBefore } from "./came-before.ts";

/** Of each category, at least so many of a hundred points. */
const GOALS = { performance: 95, accessibility: 100, "best-practices": 100 } as const;
const TURNS = 3;

/** Lighthouse's mobile profile on the first page of a resident, signed in; of some turns the one in the middle. */
export async function measureLighthouse(house: string): Promise<Figure[]> {
  const port = await freePort();
  const product = await asProduct(house);
  const { url } = product;
  const context = await chromium.launchPersistentContext("", {
    ...BROWSER,
    args: [...BROWSER.args, `--remote-debugging-port=${port}`],
    viewport: null,
  });
  try {
    await cameBefore(context, { house, product: url }, "Samira");
    const turns: Result[] = [];
    for (let turn = 0; turn < TURNS; turn += 1) {
      const answer = await lighthouse(`${url}/resident`, {
        port,
        onlyCategories: Object.keys(GOALS),
      });
      if (answer!.lhr.runtimeError) throw new Error(answer!.lhr.runtimeError.message);
      turns.push(answer!.lhr);
    }
    return Object.entries(GOALS).map(([name, goal]) => {
      const inOrder = turns.toSorted((one, other) => points(one, name) - points(other, name));
      const middle = inOrder[Math.floor(TURNS / 2)]!;
      const measured = points(middle, name);
      const failed = failedIn(middle, name);
      return {
        what: `Lighthouse, ${name}${failed.length > 0 ? ` (not all of: ${failed.join(", ")})` : ""}`,
        measured,
        unit: "points",
        goal: { text: `>= ${goal}`, met: measured >= goal },
      };
    });
  } finally {
    await context.close();
    await product.close();
  }
}

const points = ({ categories }: Result, name: string) =>
  Math.round((categories[name]!.score ?? 0) * 100);

/** What keeps the score below a hundred, with how much of it there is. */
function failedIn({ categories, audits }: Result, name: string): string[] {
  return categories[name]!.auditRefs.flatMap(({ id, weight }) => {
    const { score, displayValue } = audits[id]!;
    if (weight === 0 || score === null || score >= 0.995) return [];
    return [displayValue ? `${id} ${displayValue.replaceAll(" ", " ")}` : id];
  });
}
