import { globSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const A_FORM = /<\w+Form\b/;
/** Nothing stands for a part that is on its way: what comes below it moves when it is there. */
const LEAVES_NO_ROOM = /<Suspense[^>]*fallback=\{null\}/;

it("no page with a form lets a part come in late, under the hands of who fills it in", () => {
  const pages = globSync("frontend/desks/**/*Page.tsx")
    .map((page) => ({ page, text: readFileSync(page, "utf8") }))
    .filter(({ text }) => A_FORM.test(text));
  expect(pages.length).toBeGreaterThan(10);
  expect(pages.filter(({ text }) => LEAVES_NO_ROOM.test(text)).map(({ page }) => page)).toEqual([]);
});
