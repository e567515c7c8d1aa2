import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const FRONTEND = fileURLToPath(new URL("../../frontend/", import.meta.url));
/** The one part that draws a table, with what a narrow screen needs. */
const PART = "parts/WideTable.tsx";

describe("every table", () => {
  const files = globSync("**/*.tsx", { cwd: FRONTEND, exclude: ["dist/**"] });

  it("is drawn by the part that says when there is more to the side", () => {
    const drawn = files.filter((file) => /<table\b/.test(readFileSync(FRONTEND + file, "utf8")));
    expect(drawn).toEqual([PART]);
  });

  it("can be reached by the keyboard, has a name and a hint in words where it is wider", () => {
    const part = readFileSync(FRONTEND + PART, "utf8");
    for (const needed of ["tabIndex: 0", 'role: "region"', '"aria-label"', '"aria-describedby"'])
      expect(part).toContain(needed);
    expect(files.filter((file) => file !== PART).join()).not.toContain("sc-table-scroll");
  });
});
