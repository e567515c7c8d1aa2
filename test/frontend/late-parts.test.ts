import { globSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

/** Where nothing stands for a part that is on its way, what comes below it moves when it is there. */
const LEAVES_NO_ROOM = /<Suspense fallback=\{null\}>/;

it("no page of a desk lets a part come in late above what somebody reads or fills in", () => {
  const pages = globSync("frontend/desks/**/*.tsx");
  expect(pages.length).toBeGreaterThan(200);
  expect(pages.filter((page) => LEAVES_NO_ROOM.test(readFileSync(page, "utf8")))).toEqual([]);
});
